package org.koemine.jobs;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells which step has begun. */
@Named
@Dependent
class StepProgress extends AbstractStepListener {
    @Inject
    private Progress progress;

    @Inject
    private StepContext step;

    @Override
    public void beforeStep() {
        progress.step(step.getStepName());
    }
}
