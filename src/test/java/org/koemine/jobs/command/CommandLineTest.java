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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its users meet it: arguments in, words and an exit code out. */
class CommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String LOG = """
            受付番号,受付日,お客様名,商品名,内容
            1,2026-03-30,山田太郎,みかん,荷物が届かない。
            2,2026-03-31,鈴木花子,=りんご,箱がつぶれていた。
            3,2026-03-31,佐藤次郎,りんご,配送が遅い。
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int koemine(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private int onDatabase(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--database=" + folder.resolve("data/koemine")));
        arguments.addAll(List.of(more));
        return koemine(arguments.toArray(String[]::new));
    }

    private int nightly(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--inbox=" + folder.resolve("inbox"), "--reports=" + folder.resolve("reports")));
        arguments.addAll(List.of(more));
        return onDatabase("nightly", arguments.toArray(String[]::new));
    }

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void aNightTellsWhereTheWorkbookIsAndThatTheBooksBalance() throws IOException {
        put("a.csv", LOG);
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.DONE);
        Path workbook = folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx");
        assertThat(workbook).exists();
        assertThat(out.toString())
                .contains("Workbook: " + workbook)
                .contains("1 file, 3 rows read = 3 new + 0 updated + 0 unchanged + 0 duplicate + 0 rejected")
                .contains("From 2026-03-05 to 2026-04-01: 3 complaints (the period before: 0)");
        assertThat(folder.resolve("archive/2026-04-01/a.csv")).exists();
    }

    @Test
    void theSameFileAgainCountsNothingTwice() throws IOException {
        put("a.csv", LOG);
        nightly("--locale=en");
        put("a.csv", LOG);
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("3 rows read = 0 new + 0 updated + 3 unchanged + 0 duplicate + 0 rejected")
                .contains("Complaints: 3 =");
    }

    @Test
    void theSameCommandAgainDoesNothingAgain() throws IOException {
        put("a.csv", LOG);
        put("b.csv", "");
        nightly("--locale=en");
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString())
                .contains("3 rows read = 3 new")
                .contains("Run R-00001")
                .doesNotContain("R-00002");
    }

    @Test
    void whereNothingCameInTheNewestComplaintsDateIsOffered() throws IOException {
        put("a.csv", LOG.replace("2026-03", "2025-10"));
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("koemine nightly --date 2025-10-31");
    }

    @Test
    void aRefusedFileIsNamedAndStays() throws IOException {
        put("a.csv", LOG);
        put("b.csv", "");
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString()).contains("Refused: ").contains("b.csv");
        assertThat(folder.resolve("inbox/b.csv")).exists();
        assertThat(folder.resolve("inbox/a.csv")).doesNotExist();
    }

    @Test
    void tooManyRejectsHaveACodeOfTheirOwn() throws IOException {
        put("a.csv", LOG.replace("2026-03-30", "2026-13-30"));
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.REJECTS_OVER_LIMIT);
        assertThat(out.toString()).contains("More rows were rejected than allowed (5%)");
    }

    @Test
    void missedNightsAreRunOneAfterTheOther() throws IOException {
        put("a.csv", LOG);
        assertThat(nightly("--from=2026-03-30", "--to=2026-04-01")).isEqualTo(ExitCode.DONE);
        for (String day : List.of("2026-03-30", "2026-03-31", "2026-04-01")) {
            assertThat(folder.resolve("reports/" + day + "/koemine-" + day + ".xlsx"))
                    .exists();
        }
        onDatabase("status", "--locale=en");
        assertThat(out.toString()).contains("R-00003  for 2026-04-01  done").contains("R-00001  for 2026-03-30  done");
    }

    @Test
    void aNightInJapaneseTalksJapanese() throws IOException {
        put("a.csv", LOG);
        nightly("--locale=ja");
        assertThat(out.toString())
                .contains("読込 3 行 = 新規 3 + 更新 0 + 変更なし 0 + 重複 0 + 除外 0")
                .contains("苦情の分析: 3 件完了");
    }

    @Test
    void aReportsFolderThatCannotBeWrittenIsSaidAndAnotherOneFinishesTheNight() throws IOException {
        put("a.csv", LOG);
        Path file = Files.writeString(folder.resolve("reports"), "in the way", StandardCharsets.UTF_8);
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains(file.toString()).contains("[K-601]");
        assertThat(folder.resolve("inbox/a.csv")).exists();

        assertThat(onDatabase(
                        "nightly",
                        "--locale=en",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("others")))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("others/2026-04-01/koemine-2026-04-01.xlsx")).exists();
        onDatabase("status", "--locale=en");
        assertThat(out.toString()).contains("R-00001  for 2026-04-01  done").doesNotContain("R-00002");
    }

    @Test
    void theLogHoldsNoPersonalData() throws IOException {
        put("a.csv", LOG);
        nightly();
        assertThat(Files.readString(folder.resolve("data/koemine.log"), StandardCharsets.UTF_8))
                .contains("step archive ended")
                .doesNotContain("山田", "鈴木", "届かない");
    }

    @Test
    void aMissingInboxIsNamed() {
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains(folder.resolve("inbox").toString());
    }

    @Test
    void everyProblemOfTheSettingsIsSaid() throws IOException {
        put("a.csv", LOG);
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"),
                "themes:\n  granularity: 99\n  size: 1\ntrends:\n  period: x\n",
                StandardCharsets.UTF_8);
        assertThat(nightly("--locale=en", "--settings=" + settings)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString().lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--date=2026-13-01",
                "--colour=red",
                "--locale=fr",
                "--date=2026-01-01 --from=2026-01-01",
                "--from=2026-02-01 --to=2026-01-01"
            })
    void aWrongCommandLineIsRefusedInAFewWords(String arguments) {
        assertThat(nightly(arguments.split(" "))).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString().lines()).hasSizeBetween(1, 2);
        assertThat(err.toString()).doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "check",
                "status",
                "export",
                "theme",
                "explain",
                "purge",
                "evaluate",
                "signals",
                "sample"
            })
    void everyCommandExplainsEachOfItsOptions(String command) {
        assertThat(koemine(command, "--help", "--locale=ja")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("使い方: koemine " + command);
        assertThat(out.toString().lines().filter(line -> line.matches("\\s+(-\\w, )?--?[-\\w=.|\\[\\],]+\\s*")))
                .as("options without a description beside or below")
                .allSatisfy(line -> assertThat(line.strip().length()).isGreaterThan(15));
    }

    @Test
    void withoutACommandHelpIsOffered() {
        assertThat(koemine("--locale=en")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("koemine --help");
    }

    @Test
    void checkShowsWhatWouldBeDoneAndWritesNothing() throws IOException {
        Path log = put("a.csv", LOG + "4,明日,山田,みかん,遅い\n");
        assertThat(koemine("check", "--locale=en", log.toString())).isEqualTo(ExitCode.REJECTS_OVER_LIMIT);
        assertThat(out.toString())
                .contains("UTF-8")
                .contains("内容 -> what was said")
                .contains("4 rows: 3 would be accepted, 1 rejected.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void checkRefusesWhatANightWouldRefuse() throws IOException {
        Path log = put("a.csv", "");
        assertThat(koemine("check", "--locale=en", log.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("a.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten"})
    void aNumberOfRunsThatIsNoneIsRefused(String runs) {
        assertThat(onDatabase("status", "--locale=en", "--runs=" + runs)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("--runs cannot be \"" + runs + "\"");
    }

    @Test
    void anExportOpensInExcelAndCalculatesNothing() throws IOException {
        put("a.csv", LOG);
        nightly();
        assertThat(onDatabase("export", "--locale=ja", "--to=" + folder.resolve("out")))
                .isEqualTo(ExitCode.DONE);
        String assignments = Files.readString(folder.resolve("out/assignments.csv"), StandardCharsets.UTF_8);
        assertThat(assignments)
                .startsWith("\ufeff受付番号,受付日,商品,テーマ,ラベル,順位\r\n")
                .contains("2,2026-03-31,'=りんご,")
                .doesNotContain("山田");
        assertThat(folder.resolve("out/themes.csv")).exists();
    }

    @Test
    void aPurgeDeletesWhatIsOlderAndKeepsTheCounts() throws IOException {
        put("a.csv", LOG);
        nightly();
        assertThat(onDatabase("purge", "--locale=en", "--before=2026-03-31")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("older than 2026-03-31: 1 complaints");
        assertThat(Files.readString(folder.resolve("data/koemine.mv.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("山田太郎".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        nightly("--locale=en");
        assertThat(out.toString()).contains("Complaints: 2 =");
    }

    @Test
    void aRunThatCannotBeFinishedIsGivenUpAndStatusSaysByWhomAndWhy() throws IOException {
        put("a.csv", LOG);
        Files.writeString(folder.resolve("reports"), "in the way", StandardCharsets.UTF_8);
        assertThat(nightly("--locale=en")).isEqualTo(ExitCode.ENVIRONMENT);
        Files.delete(folder.resolve("reports"));

        assertThat(nightly("--locale=en", "--abandon=workbook fails, log sent")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("Run R-00001 for 2026-04-01 was given up.")
                .contains("Run R-00002 for 2026-04-01 is done.")
                .contains("3 rows read = 0 new + 0 updated + 3 unchanged + 0 duplicate + 0 rejected")
                .contains("Complaints: 3 =");
        assertThat(folder.resolve("archive/2026-04-01/a.csv")).exists();
        onDatabase("status", "--locale=en");
        assertThat(out.toString())
                .contains("R-00001  for 2026-04-01  given up")
                .contains("given up 2026-04-01 12:00 by " + System.getProperty("user.name") + "@")
                .contains(": workbook fails, log sent");
    }

    @Test
    void whereNothingIsUnfinishedNothingIsGivenUp() throws IOException {
        put("a.csv", LOG);
        assertThat(nightly("--locale=en", "--abandon=why not")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("there was nothing to give up").contains("Run R-00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--abandon", "--abandon= "})
    void whoGivesARunUpSaysWhy(String abandon) {
        assertThat(nightly("--locale=en", abandon)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("--abandon");
    }
}
