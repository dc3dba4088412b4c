package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class BatchEngineTest {
    @TempDir
    private Path folder;

    private final AtomicInteger failsOn = new AtomicInteger();
    private Database database;
    private BatchEngine engine;

    @BeforeEach
    void open() {
        database = TestDatabases.h2(folder);
        engine = engine();
    }

    @AfterEach
    void close() {
        engine.close();
        database.close();
    }

    private BatchEngine engine() {
        return new BatchEngine(
                database,
                Rehearsal.ARTIFACTS,
                List.of(new HandedIn<>(Database.class, database), new HandedIn<>(AtomicInteger.class, failsOn)));
    }

    private List<Integer> numbersOf(long run) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT CAST(step_name AS INTEGER) AS n FROM run_step WHERE run_id = :run ORDER BY n")
                        .bind("run", run)
                        .mapTo(Integer.class)
                        .list());
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aJobRunsToItsEnd() throws Exception {
        long execution = engine.startOrRestart("rehearsal", 7);
        assertThat(engine.await(execution)).isEqualTo(BatchStatus.COMPLETED);
        assertThat(numbersOf(7)).isEqualTo(upTo(20));
    }

    @Test
    void aChunkThatFailsLeavesNothingAndTheRestartGoesOnFromTheCheckpoint() throws Exception {
        failsOn.set(13);
        long execution = engine.startOrRestart("rehearsal", 7);
        assertThat(engine.await(execution)).isEqualTo(BatchStatus.FAILED);
        assertThat(engine.failure(execution))
                .hasValueSatisfying(e -> assertThat(e).hasMessage("planned"));
        assertThat(numbersOf(7)).isEqualTo(upTo(10));

        failsOn.set(0);
        assertThat(engine.await(engine.startOrRestart("rehearsal", 7))).isEqualTo(BatchStatus.COMPLETED);
        assertThat(numbersOf(7)).isEqualTo(upTo(20));
    }

    @Test
    void aNewEngineFindsTheExecutionOfARunAndRestartsIt() throws Exception {
        failsOn.set(13);
        engine.await(engine.startOrRestart("rehearsal", 7));
        engine.close();
        failsOn.set(0);
        engine = engine();
        engine.await(engine.startOrRestart("rehearsal", 8));
        assertThat(engine.await(engine.startOrRestart("rehearsal", 7))).isEqualTo(BatchStatus.COMPLETED);
        assertThat(numbersOf(7)).isEqualTo(upTo(20));
        assertThat(numbersOf(8)).isEqualTo(upTo(20));
    }

    @Test
    void aDatabaseWithoutExecutionsHasNoLastOne() {
        assertThat(engine.lastExecution("rehearsal", 1)).isEmpty();
    }

    @Test
    void stoppingAnExecutionThatHasEndedDoesNothing() throws Exception {
        long execution = engine.startOrRestart("rehearsal", 7);
        engine.await(execution);
        engine.stop(execution);
        assertThat(engine.lastExecution("rehearsal", 7))
                .hasValueSatisfying(last -> assertThat(last.getBatchStatus()).isEqualTo(BatchStatus.COMPLETED));
    }
}
