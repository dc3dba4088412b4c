package org.koemine.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.koemine.store.Database;

/** How long a step of a run took, from its first to its last transaction. */
public record StepDuration(String step, Duration time) {
    public StepDuration {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(time, "time");
    }

    /** Of the run's last execution, in the order of the steps, as the job repository has them. */
    public static List<StepDuration> of(Run run, Database database) {
        return new JobHistoryStore(database.jdbi()).durations(run.id());
    }
}
