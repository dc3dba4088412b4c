package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Path file) {
        String[] arguments = {"check", "--locale=en", file.toString()};
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private int check(String text) throws IOException {
        return check(Files.writeString(folder.resolve("a.tsv"), text, StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return out.toString().lines().toList();
    }

    @Test
    void aTextIsShownWithWhatBecomesOfEachColumn() throws IOException {
        assertThat(check("受付日\t内容\t色\n2026-10-01\t遅い\t赤\n")).isEqualTo(ExitCode.DONE);

        assertThat(said())
                .containsExactly(
                        "a.tsv: text, UTF-8, separated by \"tab\"",
                        "Column names are in row 1:",
                        "  受付日 -> date of receipt",
                        "  内容 -> what was said",
                        "  色 -> kept as an attribute",
                        "First rows:",
                        "  2026-10-01 | 遅い | 赤",
                        "1 row: 1 would be accepted, 0 rejected.",
                        "Nothing was written.");
    }

    @Test
    void fiveRowsAreShownAndLongCellsAreCutAfterFortyCharacters() throws IOException {
        check("受付日\t内容\n" + "2026-10-01\t\"一\n二\"\n" + ("2026-10-01\t" + "🍣".repeat(41) + "\n").repeat(9));

        assertThat(said())
                .contains("  2026-10-01 | 一 二", "  2026-10-01 | " + "🍣".repeat(40) + "…")
                .filteredOn(line -> line.startsWith("  2026"))
                .hasSize(5);
    }

    @Test
    void tenProblemsAreShownAndTheOthersCounted() throws IOException {
        assertThat(check("受付日\t内容\n" + "明日\t遅い\n".repeat(12))).isEqualTo(ExitCode.REJECTS_OVER_LIMIT);

        assertThat(said())
                .contains("12 rows: 0 would be accepted, 12 rejected.", "  and 2 more")
                .filteredOn(line -> line.contains("[K-308]"))
                .hasSize(10);
    }

    @Test
    void aWorkbookIsShownWithItsSheets() {
        assertThat(check(Path.of("sample-data/inbox/2026-returns-desk.xlsx"))).isEqualTo(ExitCode.DONE);

        assertThat(said())
                .startsWith("2026-returns-desk.xlsx: workbook")
                .anyMatch(line -> line.startsWith("Sheet "))
                .endsWith("Nothing was written.");
    }

    @Test
    void ofAFolderEveryFileIsCheckedAndOneThatWouldBeRefusedHoldsUpNoOther() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.tsv"), "受付日\t内容\n2026-10-01\t遅い\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("c.tsv"), "受付日\t内容\n明日\t遅い\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("~$d.xlsx"), "", StandardCharsets.UTF_8);

        assertThat(check(folder)).isEqualTo(ExitCode.INPUT);

        assertThat(said())
                .contains("b.tsv: text, UTF-8, separated by \"tab\"", "c.tsv: text, UTF-8, separated by \"tab\"")
                .contains("1 row: 1 would be accepted, 0 rejected.", "1 row: 0 would be accepted, 1 rejected.")
                .endsWith("Nothing was written.");
        assertThat(err.toString().lines())
                .containsExactly(
                        "~$d.xlsx was left out: lock file of Excel. [K-224]",
                        "a.tsv is empty. If complaints were expected, export the file again. [K-204]");
    }
}
