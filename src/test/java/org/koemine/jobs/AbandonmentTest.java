package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/** A run that fails in the same step at every attempt is given up; a new one knows every complaint that it recorded. */
class AbandonmentTest {
    private static final int ROWS = 600;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    /** What no second reading changes: which run read a complaint, and on which way its status came about, it does. */
    private static final List<String> LASTING = List.of("complaint", "analysis", "mention");

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
        return new JobLauncher(database, CLOCK, progress)
                .run(new NightlyOrder(
                        folder.resolve("inbox"),
                        folder.resolve("reports"),
                        TestLogs.LAST_DAY,
                        Settings.DEFAULT,
                        "test"));
    }

    private void failIn(String step, int nth, Database database) {
        Interruption failure = new Interruption(step, nth, () -> {
            throw new IllegalStateException("planned");
        });
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> run(database, folder, failure))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.UNEXPECTED));
    }

    private static List<Run> abandon(Database database) {
        return new Abandonment(database, CLOCK).ofUnfinished("  fails each\nnight ");
    }

    private static Map<String, List<String>> lasting(Night night) {
        return LASTING.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> night.tables().get(table).stream()
                                .map(row -> row.replaceAll("(first|last)_run=\\d+; ", ""))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "intake, 1, 1260",
        "intake, 2, 1260",
        "analysis, 1, 1260",
        "themes, 1, 1260",
        "trends, 1, 1260",
        "workbook, 1, 1260",
        "editions, 1, 1260",
        "archive, 1, 0"
    })
    void aRunThatAlwaysFailsIsGivenUpAndNoRowIsLost(String step, int nth, long readAgain) {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            failIn(step, nth, database);
            failIn(step, 1, database);
            assertThat(abandon(database)).extracting(run -> run.id().value()).containsExactly(1L);

            List<Run> finished = run(database, folder, Interruption.none());
            assertThat(finished).extracting(run -> run.id().value()).containsExactly(2L);
            assertThat(finished).extracting(Run::status).containsExactly(RunStatus.FILES_REFUSED);
            Night night = Night.in(database, folder);
            assertThat(lasting(night)).isEqualTo(lasting(unbroken));
            assertThat(names(night)).isEqualTo(names(unbroken));
            List<FileBooks> books =
                    new LogFileStore(database.jdbi()).books(finished.get(0).id());
            assertThat(books).allSatisfy(AbandonmentTest::balances);
            assertThat(books.stream().mapToLong(FileBooks::read).sum()).isEqualTo(readAgain);
        }
    }

    private static void balances(FileBooks books) {
        assertThat(books.read())
                .isEqualTo(books.added() + books.updated() + books.unchanged() + books.duplicate() + books.rejected());
    }

    private static List<String> names(Night night) {
        return night.files().stream().map(file -> file.replaceAll(" \\d+$", "")).toList();
    }

    @Test
    void whatWasRecordedIsReadAgainAsUnchanged() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            failIn("themes", 1, database);
            abandon(database);
            Run second = run(database, folder, Interruption.none()).get(0);
            FileBooks untouched =
                    new LogFileStore(database.jdbi()).books(second.id()).get(1);
            assertThat(untouched.unchanged()).isEqualTo(588);
            assertThat(untouched.rejected()).isEqualTo(12);
            assertThat(untouched.added()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoWhenAndWhyStandsInTheRunsTable(boolean onPostgres) {
        TestLogs.fill(folder.resolve("inbox"), 20);
        try (Database database = onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder)) {
            failIn("themes", 1, database);
            abandon(database);
            Run run = new RunStore(database.jdbi()).newest(1).get(0);
            assertThat(run.status()).isEqualTo(RunStatus.ABANDONED);
            assertThat(run.abandoned())
                    .contains(new Run.Abandoned(
                            System.getProperty("user.name") + "@" + LeaseOwner.hostName(),
                            CLOCK.instant(),
                            "fails each night"));
            assertThat(abandon(database)).isEmpty();
        }
    }

    @Test
    void aRunThatIsAtWorkIsNotGivenUp() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            Interruption meanwhile = new Interruption(
                    "themes",
                    1,
                    () -> assertThatExceptionOfType(KoemineException.class)
                            .isThrownBy(() -> abandon(database))
                            .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.RUN_ACTIVE)));
            assertThat(run(database, folder, meanwhile))
                    .extracting(Run::status)
                    .containsExactly(RunStatus.FILES_REFUSED);
            assertThat(meanwhile.happened()).isTrue();
        }
    }
}
