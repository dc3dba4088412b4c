package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jberet.spi.JobTask;
import org.junit.jupiter.api.Test;

class StandaloneEnvironmentTest {

    private static JobTask task(Runnable work) {
        return new JobTask() {
            @Override
            public int getRequiredRemainingPermits() {
                return 0;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    @Test
    void waitingEndsWithTheLastTask() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (StandaloneEnvironment environment = new StandaloneEnvironment(null, null, null)) {
            environment.submitTask(task(() -> environment.submitTask(task(() -> done.set(true)))));
            environment.awaitEnd();
            assertThat(done).isTrue();
        }
    }

    @Test
    void whoWaitsHearsOfAThreadThatDiedAlthoughAnotherStillHangs() {
        CountDownLatch never = new CountDownLatch(1);
        try (StandaloneEnvironment environment = new StandaloneEnvironment(null, null, null)) {
            environment.submitTask(task(() -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            environment.submitTask(task(() -> {
                throw new IllegalArgumentException("planned");
            }));
            assertThatThrownBy(environment::awaitEnd)
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("planned");
        }
    }
}
