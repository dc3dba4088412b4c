package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.KoemineException;
import org.koemine.intake.Doubling;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

/** The rows that repeat others are counted over a whole file, also where a restart goes on in its middle. */
class DoubledIntakeRestartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final int ENTRIES = 1_100;

    @TempDir
    private Path folder;

    /** First all entries once, then all of them again under other numbers: a chunk is of a thousand rows. */
    private void deliver() throws IOException {
        StringBuilder log = new StringBuilder("受付番号,受付日,内容\n");
        for (String export : new String[] {"A", "B"}) {
            for (int i = 0; i < ENTRIES; i++) {
                log.append("%s-%d,%s,荷物が %d 日も届きません\n".formatted(export, i, DAY.minusDays(i % 50), i));
            }
        }
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/doubled.csv"), log, StandardCharsets.UTF_8);
    }

    private void run(Database database, Progress progress) {
        new JobLauncher(database, CLOCK, progress)
                .run(new NightlyOrder(
                        folder.resolve("inbox"), folder.resolve("reports"), DAY, Settings.DEFAULT, "test"));
    }

    private static FileBooks books(Database database) {
        return new LogFileStore(database.jdbi())
                .books(new RunStore(database.jdbi()).newest(1).get(0).id())
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aRestartInTheMiddleOfTheFileTellsTheSame(int nth) throws IOException {
        deliver();
        try (Database database = TestDatabases.h2(folder)) {
            Interruption failure = new Interruption("intake", nth, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> run(database, failure));
            assertThat(books(database).doubling()).isEmpty();

            run(database, Interruption.none());

            assertThat(books(database).doubling()).contains(new Doubling(ENTRIES, ENTRIES + 2, "B-0", 2, "A-0"));
            assertThat(books(database).added()).isEqualTo(2 * ENTRIES);
        }
    }

    @Test
    void readAgainTheNextNightItIsToldAgain() throws IOException {
        deliver();
        try (Database database = TestDatabases.h2(folder)) {
            run(database, Interruption.none());
            deliver();
            run(database, Interruption.none());

            assertThat(books(database).unchanged()).isEqualTo(2 * ENTRIES);
            assertThat(books(database).doubling()).map(Doubling::rows).contains((long) ENTRIES);
        }
    }
}
