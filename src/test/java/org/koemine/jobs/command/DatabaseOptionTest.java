package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.testing.TestDatabases;

/** A database that is empty, missing, or none at all. */
class DatabaseOptionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int koemine(Path database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--locale=en", "--database=" + database));
        return Koemine.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private Path empty() {
        TestDatabases.make(folder.resolve("koemine"));
        return folder.resolve("koemine");
    }

    @Test
    void anEmptyDatabaseHasNoRuns() {
        assertThat(koemine(empty(), "status")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("No run yet.");
    }

    @Test
    void aPurgeOfTheFutureIsRefused() {
        assertThat(koemine(empty(), "purge", "--before=2026-04-02")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("2026-04-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "rebuild",
                "report",
                "explain C-1",
                "theme list",
                "export --to=out",
                "purge --before=2026-01-01"
            })
    void onlyANightMakesADatabase(String command) {
        Path mistyped = folder.resolve("typo/koemine.mv.db");

        assertThat(koemine(mistyped, command.split(" "))).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("There is no database file " + mistyped, "[K-408]");
        assertThat(folder.resolve("typo")).doesNotExist();
    }

    @Test
    void aDatabaseThatCanBeNoFileIsARefusalAndNoFailureOfOurs() {
        assertThat(koemine(
                        folder.getRoot(),
                        "nightly",
                        "--inbox=" + folder,
                        "--reports=" + folder,
                        "--log=" + folder.resolve("log")))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("Give --database a path", "[K-400]");
    }
}
