package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.WorkbookText;

/** A sample from the command line, through a person's hands, into the next morning's workbook. */
class SampleCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final int FIRST = 3;
    private static final List<String> SAID =
            List.of("荷物が届かない。", "荷物がまだ届きません。", "荷物は届いていない。", "箱がつぶれていた。", "箱がつぶれています。", "箱がつぶれました。");

    /** Sixty complaints: with fewer than fifty no themes are looked for. */
    private static final String LOG = IntStream.range(0, 60)
            .mapToObj(i -> (i + 1) + ",2026-03-25,山田太郎,みかん," + SAID.get(i % 6))
            .collect(Collectors.joining("\n", "受付番号,受付日,お客様名,商品名,内容\n", "\n"));

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
        List<String> arguments =
                new ArrayList<>(List.of(command, "--locale=ja", "--database=" + folder.resolve("data/koemine")));
        arguments.addAll(List.of(more));
        return koemine(arguments.toArray(String[]::new));
    }

    private int sample(String... more) {
        return onDatabase("sample", more);
    }

    private int nightly() {
        return onDatabase("nightly", "--inbox=" + folder.resolve("inbox"), "--reports=" + folder.resolve("reports"));
    }

    private Path draw(String name) {
        Path file = folder.resolve(name);
        assertThat(sample("--out=" + file, "--size=6")).as(err.toString()).isEqualTo(ExitCode.DONE);
        return file;
    }

    private static void change(Path file, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream result = Files.newOutputStream(file)) {
            change.accept(workbook.getSheet("点検"));
            workbook.write(result);
        }
    }

    private static void allRight(XSSFSheet sheet) {
        for (int row = FIRST; row <= sheet.getLastRowNum(); row++) {
            sheet.getRow(row).getCell(5).setCellValue("正しい");
        }
    }

    private List<String> rows(String sql) {
        try (Database database = TestDatabases.h2(folder.resolve("data"))) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery(sql)
                            .map((row, context) -> Arrays.asList(row.getString(1), row.getString(2), row.getString(3))
                                    .toString())
                            .list());
        }
    }

    private List<String> themes() {
        return rows("SELECT a.theme_id, a.by_hand, m.mention_text FROM assignment a "
                + "JOIN mention m ON m.serial = a.serial AND m.mention_ordinal = a.mention_ordinal "
                + "ORDER BY a.serial, a.mention_ordinal");
    }

    @BeforeEach
    void aNight() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/a.csv"), LOG, StandardCharsets.UTF_8);
        assertThat(nightly()).isEqualTo(ExitCode.DONE);
        assertThat(themes()).hasSize(60).noneMatch(row -> row.startsWith("[null"));
    }

    @Test
    void theSameDatabaseAndSeedMakeTheSameFile() {
        assertThat(draw("a.xlsx")).hasSameBinaryContentAs(draw("b.xlsx"));
        assertThat(out.toString())
                .contains("b.xlsx: 60 件の割り当てから 6 件を抜き出しました（実行 R-00001、種 1）。", "koemine sample --read ");
    }

    @Test
    void sizeAndSeedAreAsked() throws Exception {
        assertThat(sample("--out=" + folder.resolve("a.xlsx"), "--size=2", "--seed=7"))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("60 件の割り当てから 2 件を抜き出しました（実行 R-00001、種 7）。");
        assertThat(WorkbookText.of(folder.resolve("a.xlsx"))).contains("無作為に抜き出した2件です");
    }

    @Test
    void correctionsBecomeDecisionsAndTheNextWorkbookShowsThePrecision() throws Exception {
        Path file = draw("a.xlsx");
        change(file, sheet -> {
            allRight(sheet);
            sheet.getRow(FIRST).getCell(5).setCellValue("誤り");
            sheet.getRow(FIRST + 1).getCell(5).setCellValue("別のテーマ");
            String drawn = sheet.getRow(FIRST + 1).getCell(3).getStringCellValue();
            sheet.getRow(FIRST + 1).getCell(6).setCellValue(drawn.equals("T-0001") ? "T-0002" : "T-0001");
        });

        assertThat(sample("--read=" + file)).as(err.toString()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("点検表から 6 件の判定を読みました（正しい 4、誤り 1、別のテーマ 1）。新しい判定 6 件、受け付けなかった行 0。")
                .contains("指摘 2 件を、正しいテーマへ移すかテーマから外しました。")
                .contains("適合率: 点検した 6 件のうち 4 件が正しい（95 % 信頼区間 30%～90%。実行 R-00001、種 1）")
                .contains("T-0001 ", "T-0002 ");
        assertThat(themes()).filteredOn(row -> row.contains("TRUE")).hasSize(2);
        assertThat(themes()).filteredOn(row -> row.startsWith("[null, TRUE")).hasSize(1);
        assertThat(
                        rows(
                                "SELECT kind, MIN(run_id), COUNT(*) FROM theme_event WHERE kind LIKE 'MOVED%' GROUP BY kind ORDER BY kind"))
                .containsExactly("[MOVED_AWAY, 1, 2]", "[MOVED_HERE, 1, 1]");
        assertThat(rows("SELECT kind, MIN(run_id), COUNT(*) FROM theme_decision GROUP BY kind ORDER BY kind"))
                .containsExactly("[MOVE, 1, 2]");

        assertThat(nightly()).isEqualTo(ExitCode.DONE);
        assertThat(WorkbookText.of(folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx")))
                .contains("人が点検した6件のうち4件が正しい（95 %信頼区間 30%～90%）");
        assertThat(themes()).filteredOn(row -> row.contains("TRUE")).hasSize(2);
    }

    @Test
    void theSameSheetAgainChangesNothing() throws IOException {
        Path file = draw("a.xlsx");
        change(file, sheet -> {
            allRight(sheet);
            sheet.getRow(FIRST).getCell(5).setCellValue("誤り");
        });
        assertThat(sample("--read=" + file)).isEqualTo(ExitCode.DONE);
        List<String> once = themes();

        assertThat(sample("--read=" + file)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("新しい判定 0 件").doesNotContain("移すか");
        assertThat(themes()).isEqualTo(once);
    }

    @Test
    void aVerdictThatIsTakenBackPutsTheMentionBack() throws IOException {
        List<String> before = themes();
        Path file = draw("a.xlsx");
        change(file, sheet -> sheet.getRow(FIRST).getCell(5).setCellValue("誤り"));
        assertThat(sample("--read=" + file)).isEqualTo(ExitCode.REJECTS_OVER_LIMIT);
        change(file, SampleCommandTest::allRight);

        assertThat(sample("--read=" + file)).isEqualTo(ExitCode.DONE);

        assertThat(themes().stream().map(row -> row.replace("TRUE", "FALSE"))).containsExactlyElementsOf(before);
    }

    @Test
    void rowsThatCannotBeTakenAreNamedAndTheOthersAreKept() throws IOException {
        Path file = draw("a.xlsx");
        change(file, sheet -> {
            allRight(sheet);
            sheet.getRow(FIRST).getCell(5).setBlank();
            sheet.getRow(FIRST + 1).getCell(5).setCellValue("たぶん");
        });

        assertThat(sample("--read=" + file)).isEqualTo(ExitCode.REJECTS_OVER_LIMIT);

        assertThat(err.toString().lines())
                .containsExactly(
                        "a.xlsx の 4 行目: 判定 が空です。正しい / 誤り / 別のテーマ から選んでください。 [K-566]",
                        "a.xlsx の 5 行目: 判定 に「たぶん」は使えません。正しい / 誤り / 別のテーマ から選んでください。 [K-567]");
        assertThat(out.toString()).contains("新しい判定 4 件、受け付けなかった行 2。");
    }

    @Test
    void aSheetOfAnotherCompanyIsRefusedWhole() throws IOException {
        Path file = draw("a.xlsx");
        change(file, SampleCommandTest::allRight);
        Files.createDirectories(folder.resolve("inbox2"));
        Files.writeString(
                folder.resolve("inbox2/a.csv"), LOG.replace("荷物", "手紙").replace("箱が", "袋が"), StandardCharsets.UTF_8);
        String other = "--database=" + folder.resolve("other/koemine");
        koemine("nightly", other, "--inbox=" + folder.resolve("inbox2"), "--reports=" + folder.resolve("reports2"));

        assertThat(koemine("sample", "--locale=ja", other, "--read=" + file)).isEqualTo(ExitCode.INPUT);

        assertThat(err.toString()).contains("a.xlsx の行はどれもこのデータベースから抽出されたものではありません", "[K-246]");
    }

    @Test
    void aFilledInSheetIsNotWrittenOver() {
        Path file = draw("a.xlsx");

        assertThat(sample("--out=" + file)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("a.xlsx はすでにあるため書き込みません", "[K-165]");
    }

    @Test
    void withoutThemesThereIsNothingToDraw() {
        TestDatabases.make(folder.resolve("empty/koemine"));

        assertThat(koemine(
                        "sample",
                        "--locale=ja",
                        "--database=" + folder.resolve("empty/koemine"),
                        "--out=" + folder.resolve("a.xlsx")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("先に koemine nightly を実行してください", "[K-561]");
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--out=a.xlsx --read=a.xlsx",
                "--out=a.xls",
                "--out=a.xlsx --size=0",
                "--out=a.xlsx --size=5001",
                "--out=a.xlsx --seed=-1",
                "--out=a.xlsx --seed=x"
            })
    void aWrongCommandLineIsRefused(String arguments) {
        assertThat(sample(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotEmpty();
    }
}
