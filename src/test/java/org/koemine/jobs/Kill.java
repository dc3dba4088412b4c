package org.koemine.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A kill so many milliseconds after a step has begun. */
record Kill(String step, long after) {

    /** Anywhere in the time that the step takes where nothing comes between. */
    static Kill in(String step, StepTimes times, Random random) {
        return new Kill(step, (long) (times.millis(step) * random.nextDouble()));
    }

    /** Kills the process, which has only just started; a step that was done before does not come again, and it may end. */
    void of(Process process, Path log) throws IOException, InterruptedException {
        int before = StepTimes.begun(log, step);
        while (process.isAlive() && StepTimes.begun(log, step) == before) {
            Thread.sleep(2);
        }
        if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
