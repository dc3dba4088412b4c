package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/** Each step fails or is stopped in its middle; the next start finishes the night as if nothing had been. */
class NightlyRestartTest {
    private static final int ROWS = 1_500;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path unbrokenFolder;

    private static Night unbroken;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() {
        TestLogs.fill(unbrokenFolder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(unbrokenFolder)) {
            run(database, unbrokenFolder, Interruption.none());
            unbroken = Night.in(database, unbrokenFolder);
        }
    }

    private static List<Run> run(Database database, Path folder, Progress progress) {
        return new JobLauncher(database, CLOCK, progress).run(order(folder));
    }

    private static NightlyOrder order(Path folder) {
        return new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), TestLogs.LAST_DAY, Settings.DEFAULT, "test");
    }

    @Test
    void theUnbrokenNightRecordedEveryRow() {
        assertThat(unbroken.tables().get("complaint")).hasSize(2 * ROWS - ROWS / 50);
        assertThat(unbroken.tables().get("rejected_row")).hasSize(ROWS / 50);
        assertThat(unbroken.tables().get("complaint_change")).hasSize(ROWS / 20);
        assertThat(unbroken.tables().get("analysis")).hasSize(2 * ROWS - ROWS / 50);
        assertThat(unbroken.files())
                .filteredOn(file -> !file.startsWith("reports"))
                .extracting(file -> file.replaceAll(" \\d+$", ""))
                .containsExactly(
                        "archive/2026-03-31/1-first.csv",
                        "archive/2026-03-31/2-second.csv",
                        "archive/2026-03-31/3-changes.csv",
                        "inbox/4-empty.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "intake, 1",
        "intake, 3",
        "analysis, 1",
        "analysis, 4",
        "themes, 1",
        "trends, 1",
        "workbook, 1",
        "editions, 1",
        "archive, 1"
    })
    void aStepThatFailedIsFinishedByTheNextStart(String step, int nth) {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            Interruption failure = new Interruption(step, nth, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> run(database, folder, failure))
                    .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.UNEXPECTED));
            assertThat(failure.happened()).isTrue();
            assertThat(new RunStore(database.jdbi()).newest(9))
                    .extracting(Run::status)
                    .containsExactly(RunStatus.FAILED);

            List<Run> finished = run(database, folder, Interruption.none());
            assertThat(finished).extracting(Run::status).containsExactly(RunStatus.FILES_REFUSED);
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }

    @ParameterizedTest
    @CsvSource({"intake, 2", "analysis, 2", "themes, 1"})
    void aRunThatWasStoppedIsFinishedByTheNextStart(String step, int nth) {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            AtomicReference<JobLauncher> launcher = new AtomicReference<>();
            Interruption stop = new Interruption(step, nth, () -> launcher.get().stop());
            launcher.set(new JobLauncher(database, CLOCK, stop));
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> launcher.get().run(order(folder)))
                    .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.RUN_STOPPED));
            assertThat(run(database, folder, Interruption.none())).hasSize(1);
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }
}
