package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.testing.Typist;

/** What would be done with a workbook that comes back is said and not done. */
class CheckWorkbookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int koemine(String... arguments) {
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    @BeforeEach
    void aNightAndAWorkbookThatIsTypedIn() {
        TestLogs.fill(folder.resolve("inbox"), 100);
        koemine(
                "nightly",
                "--inbox=" + folder.resolve("inbox"),
                "--reports=" + folder.resolve("reports"),
                "--database=" + folder.resolve("koemine"),
                "--date=2026-03-31");
        try (Typist typist = new Typist(folder.resolve("reports/2026-03-31/koemine-2026-03-31.xlsx"))) {
            typist.type("THEME.name", "T-0001", "届かない")
                    .type("COUNTERMEASURE.OWNER", "new-01", "佐藤")
                    .save(folder.resolve("typed.xlsx"));
        }
        out.getBuffer().setLength(0);
    }

    @Test
    void everyEntryIsShownWithWhatWouldBecomeOfItAndNothingIsWritten() {
        Night before = night();

        int code = koemine(
                "check",
                "--locale=en",
                "--database=" + folder.resolve("koemine"),
                folder.resolve("typed.xlsx").toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .containsExactly(
                        "typed.xlsx: a workbook of Koemine that came back; 2 entries would be read",
                        "  refused  対策管理表!I5  new-01  佐藤      The theme of this row is empty or wrong, so the"
                                + " countermeasure cannot be entered. Choose a theme and type the whole row again. [K-588]",
                        "  applied  テーマ編集!F5  T-0001  届かない",
                        "Nothing was written.");
        assertThat(night()).isEqualTo(before);
    }

    @Test
    void withoutADatabaseThereIsNothingToHoldItAgainst() {
        int code = koemine(
                "check",
                "--locale=en",
                "--database=" + folder.resolve("none"),
                folder.resolve("typed.xlsx").toString());

        assertThat(code).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString())
                .contains("K-408", folder.resolve("none.mv.db").toString());
        assertThat(Files.exists(folder.resolve("none.mv.db"))).isFalse();
    }

    private Night night() {
        try (Database database = TestDatabases.open(folder.resolve("koemine").toString())) {
            return Night.in(database, folder);
        }
    }
}
