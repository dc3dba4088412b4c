package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.KoemineException;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.themes.Encoder;

/** A rebuild fails in its middle; the next start, of either job, finishes it as if nothing had been. */
class RebuildRestartTest {
    private static final int ROWS = 300;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = TestLogs.LAST_DAY;

    @TempDir
    private static Path unbrokenFolder;

    private static Night unbroken;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() {
        try (Database database = TestDatabases.h2(unbrokenFolder)) {
            night(database, unbrokenFolder);
            rebuild(database, Interruption.none());
            unbroken = Night.in(database, unbrokenFolder);
        }
    }

    private static void night(Database database, Path folder) {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        new JobLauncher(database, CLOCK, Interruption.none()).run(order(folder, DAY));
    }

    private static NightlyOrder order(Path folder, LocalDate day) {
        return new NightlyOrder(folder.resolve("inbox"), folder.resolve("reports"), day, Settings.DEFAULT, "test");
    }

    private static List<Run> rebuild(Database database, Progress progress) {
        return new JobLauncher(database, CLOCK, progress).rebuild(new RebuildOrder(DAY, Settings.DEFAULT, "test"));
    }

    private static void fail(Database database) {
        Interruption failure = new Interruption("rebuild", 1, () -> {
            throw new IllegalStateException("planned");
        });
        assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> rebuild(database, failure));
        assertThat(failure.happened()).isTrue();
        assertThat(new RunStore(database.jdbi()).leftOver())
                .extracting(Run::job)
                .containsExactly(JobName.REBUILD);
    }

    @Test
    void aRebuildThatFailedIsFinishedByTheSameCommandGivenAgain() {
        try (Database database = TestDatabases.h2(folder)) {
            night(database, folder);
            fail(database);

            assertThat(rebuild(database, Interruption.none()))
                    .extracting(Run::job, Run::status)
                    .containsExactly(tuple(JobName.REBUILD, RunStatus.DONE));
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }

    @Test
    void aRebuildOfTheOtherKindFollowsTheOneThatWasLeftBehind() {
        try (Database database = TestDatabases.h2(folder)) {
            night(database, folder);
            fail(database);

            assertThat(new JobLauncher(database, CLOCK, Interruption.none())
                            .rebuild(new RebuildOrder(DAY, Settings.DEFAULT, Encoder.NONE, true, "test")))
                    .extracting(Run::job, Run::asFound)
                    .containsExactly(tuple(JobName.REBUILD, false), tuple(JobName.REBUILD, true));
        }
    }

    @Test
    void aRebuildThatWasLeftBehindIsFinishedBeforeTheNextNight() {
        try (Database database = TestDatabases.h2(folder)) {
            night(database, folder);
            fail(database);

            assertThat(new JobLauncher(database, CLOCK, Interruption.none()).run(order(folder, DAY.plusDays(1))))
                    .extracting(Run::job, Run::businessDate)
                    .containsExactly(tuple(JobName.REBUILD, DAY), tuple(JobName.NIGHTLY, DAY.plusDays(1)));
        }
    }

    @Test
    void aNightThatWasLeftBehindIsFinishedBeforeTheRebuild() {
        try (Database database = TestDatabases.h2(folder)) {
            TestLogs.fill(folder.resolve("inbox"), ROWS);
            Interruption failure = new Interruption("themes", 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> new JobLauncher(database, CLOCK, failure).run(order(folder, DAY)));

            assertThat(rebuild(database, Interruption.none()))
                    .extracting(Run::job)
                    .containsExactly(JobName.NIGHTLY, JobName.REBUILD);
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }
}
