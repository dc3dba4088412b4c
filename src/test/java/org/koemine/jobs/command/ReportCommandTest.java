package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.testing.WorkbookText;

/** Somebody wants last week's report, or the one of some past night. */
class ReportCommandTest {
    @TempDir
    private static Path folder;

    private static CommandSession session;
    private static byte[] second;

    @TempDir
    private Path desk;

    /** Sunday 2026-03-01, Monday 2026-03-02 and Tuesday 2026-03-03. */
    @BeforeAll
    static void threeNights() throws IOException {
        session = new CommandSession(folder);
        session.firstNight();
        session.night("2026-03-02", 100, CommandSession.PARKING);
        second = Files.readAllBytes(workbook("2026-03-02", "2026-03-02"));
        session.shown("theme", "rename", "T-0001", "別の名前");
        session.night("2026-03-03", 200, CommandSession.TOILET);
    }

    private static Path workbook(String night, String name) {
        return folder.resolve("reports/%s/koemine-%s.xlsx".formatted(night, name));
    }

    @Test
    void aPastNightsWorkbookComesBackAsItWasWhateverHappenedSince() throws IOException {
        Path out = desk.resolve("again.xlsx");
        String said = session.shown("report", "--date=2026-03-02", "--out=" + out);

        assertThat(said).contains("R-00002").contains("2026-03-02").contains(out.toString());
        assertThat(Files.readAllBytes(out)).isEqualTo(second);
    }

    @Test
    void withoutADateItIsTheLastNights() throws IOException {
        Path out = desk.resolve("last.xlsx");
        session.shown("report", "--out=" + out);

        assertThat(out).hasSameBinaryContentAs(workbook("2026-03-03", "2026-03-03"));
    }

    @Test
    void theFirstNightAfterAWeekOrMonthMadeItsEditionAndTheOthersNone() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            assertThat(files.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> name.endsWith(".xlsx"))
                            .sorted())
                    .containsExactly(
                            "koemine-2026-03-01.xlsx",
                            "koemine-2026-03-02.xlsx",
                            "koemine-2026-03-03.xlsx",
                            "koemine-weekly-2026-W09.xlsx");
        }
    }

    @Test
    void aKeptEditionComesBackAsItWas() {
        Path out = desk.resolve("week.xlsx");
        session.shown("report", "--edition=weekly", "--date=2026-02-25", "--out=" + out);

        assertThat(out).hasSameBinaryContentAs(workbook("2026-03-02", "weekly-2026-W09"));
    }

    @Test
    void anEditionSaysWhatItIsOfAndCountsItsDaysOnly() throws Exception {
        assertThat(WorkbookText.of(workbook("2026-03-02", "weekly-2026-W09")))
                .contains("苦情テーマ週報　2026-W09（2月23日～3月1日）")
                .contains("対象期間　2月23日～3月1日（7日間）　　前期間　2月16日～2月22日")
                .contains("2月23日～3月1日（7日間）の受付は61件です。");
    }

    @Test
    void oneThatIsNotKeptIsMadeOfWhatIsThereNow() throws Exception {
        Path out = desk.resolve("month.xlsx");
        String said = session.shown("report", "--edition=monthly", "--date=2026-02-10", "--out=" + out);

        assertThat(said).contains("2026-02").contains("データベースにあるものから作りました");
        assertThat(WorkbookText.of(out)).contains("苦情テーマ月報　2026-02（2月1日～2月28日）");
    }

    @Test
    void withoutADateItIsTheLastOneThatIsOver() {
        Path out = desk.resolve("march.xlsx");
        assertThat(session.shown("report", "--edition=monthly", "--out=" + out)).contains("2026-03 ");
    }

    @Test
    void oneThatIsNotOverCannotBeMade() {
        assertThat(session.onDatabase("report", "--edition=monthly", "--date=2026-04-01", "--locale=en"))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(session.err())
                .contains("2026-04 is not over")
                .contains("2026-05-01")
                .contains("[K-194]");
    }

    @Test
    void aNightThatIsNotKeptIsNamed() {
        assertThat(session.onDatabase("report", "--date=2026-03-15", "--locale=en"))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(session.err()).contains("2026-03-15").contains("[K-195]");
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Path out = Files.writeString(desk.resolve("mine.xlsx"), "what I wrote");
        assertThat(session.onDatabase("report", "--out=" + out, "--locale=en")).isEqualTo(ExitCode.SETTINGS);

        assertThat(session.err()).contains(out.toString()).contains("[K-196]");
        assertThat(out).hasContent("what I wrote");
    }
}
