package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.KoemineException;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/** A night that makes editions fails in its last steps; the next start makes the same files and keeps the same bytes. */
class EditionRestartTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T03:00:00Z"), ZoneOffset.UTC);

    /** Tuesday. The nights are of the Sunday before and the Wednesday after: a week and a month end between them. */
    private static final LocalDate LAST = TestLogs.LAST_DAY;

    @TempDir
    private static Path unbrokenFolder;

    private static Night unbroken;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() {
        try (Database database = TestDatabases.h2(unbrokenFolder)) {
            nights(database, unbrokenFolder, Interruption.none());
            unbroken = Night.in(database, unbrokenFolder);
        }
    }

    private static void nights(Database database, Path folder, Progress progress) {
        TestLogs.fill(folder.resolve("inbox"), 100);
        night(database, folder, LAST.minusDays(2), Interruption.none());
        night(database, folder, LAST.plusDays(1), progress);
    }

    private static void night(Database database, Path folder, LocalDate date, Progress progress) {
        new JobLauncher(database, CLOCK, progress)
                .run(new NightlyOrder(
                        folder.resolve("inbox"), folder.resolve("reports"), date, Settings.DEFAULT, "test"));
    }

    @Test
    void theUnbrokenNightsMadeAWeekAndAMonth() {
        assertThat(unbroken.files().stream()
                        .filter(file -> file.startsWith("reports"))
                        .map(file -> file.replaceAll(" \\d+$", "")))
                .containsExactly(
                        "reports/2026-03-29/koemine-2026-03-29.xlsx",
                        "reports/2026-04-01/koemine-2026-04-01.xlsx",
                        "reports/2026-04-01/koemine-monthly-2026-03.xlsx",
                        "reports/2026-04-01/koemine-weekly-2026-W13.xlsx");
        assertThat(unbroken.tables().get("workbook")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbook", "editions", "archive"})
    void aNightThatFailedMakesTheSameEditions(String step) {
        try (Database database = TestDatabases.h2(folder)) {
            Interruption failure = new Interruption(step, 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> nights(database, folder, failure));
            assertThat(failure.happened()).isTrue();

            night(database, folder, LAST.plusDays(1), Interruption.none());
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }
}
