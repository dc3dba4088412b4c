package org.koemine.jobs;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/**
 * Does a step of a run once and in one piece: its tables and its mark are written in one transaction, so that a kill at
 * any moment leaves all of it or nothing, and a restart does not do it a second time on its own results.
 */
abstract class OnceBatchlet extends AbstractBatchlet {
    @Inject
    private Database database;

    @Inject
    private StepContext step;

    @Inject
    private Progress progress;

    @Inject
    @BatchProperty
    private String run;

    /**
     * Does the work unless it is done.
     *
     * @return the step's exit status: DONE, or ALREADY_DONE by an earlier execution of the run
     */
    @Override
    public final String process() {
        RunStore runs = new RunStore(database.jdbi());
        return database.inTransaction(() -> {
            Run order = runs.get(RunId.of(run));
            if (runs.isDone(order.id(), step.getStepName())) {
                return "ALREADY_DONE";
            }
            progress.recorded(work(order, database));
            runs.markDone(order.id(), step.getStepName());
            return "DONE";
        });
    }

    /** The step's own work, inside the transaction; how many things came of it. */
    abstract int work(Run order, Database database);
}
