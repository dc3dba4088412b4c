package org.koemine.jobs;

import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/**
 * Does a step of a run once and in one piece: its tables and its mark are written in one transaction, so that a kill at
 * any moment leaves all of it or nothing, and a restart does not do it a second time on its own results.
 */
@Dependent
class StepOnce {
    @Inject
    private Database database;

    @Inject
    private StepContext step;

    /**
     * Does the work unless it is done.
     *
     * @return the step's exit status: DONE, or ALREADY_DONE by an earlier execution of the run
     */
    String run(String number, Consumer<Run> work) {
        RunStore runs = new RunStore(database.jdbi());
        return database.inTransaction(() -> {
            Run run = runs.get(RunId.of(number));
            if (runs.isDone(run.id(), step.getStepName())) {
                return "ALREADY_DONE";
            }
            work.accept(run);
            runs.markDone(run.id(), step.getStepName());
            return "DONE";
        });
    }
}
