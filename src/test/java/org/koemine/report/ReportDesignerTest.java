package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.FileBooks;
import org.koemine.intake.SuspectRow;
import org.koemine.report.ReportContent.Detail;
import org.koemine.run.RunId;
import org.koemine.run.RunProvenance;
import org.koemine.settings.ReportSettings;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.Reports;
import org.koemine.themes.ThemeGroups;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.SampleResults;
import org.koemine.trends.Period;
import org.koemine.trends.TrendSet;

class ReportDesignerTest {
    private final ReportDesigner designer = new ReportDesigner();

    @Test
    void theSheetsStandInReadingOrder() {
        Report report = designer.layOut(ReportContents.believable(Locale.JAPANESE, 20));

        assertThat(report.sheets().stream().map(Sheet::name))
                .containsExactly(
                        "まとめ", "要確認", "重大", "テーマ別", "推移", "テーマ×商品", "慢性", "対策管理表", "テーマカード", "表現の見直し", "応対", "テーマ編集",
                        "変更", "明細", "編集の反映", "取込結果", "用語と読み方", "作成条件", "koemine");
        assertThat(report.fileName()).isEqualTo("koemine-2026-11-20.xlsx");
        assertThat(report.title()).isEqualTo("苦情テーマ報告");
    }

    @Test
    void everyRowFillsNoMoreColumnsThanItsSheetHas() {
        Report report = designer.layOut(ReportContents.believable(Locale.JAPANESE, 200));

        for (Sheet sheet : report.sheets()) {
            for (Row row : sheet.rows()) {
                int columns = row.cells().stream().mapToInt(Cell::span).sum();
                assertThat(columns)
                        .as(sheet.name())
                        .isLessThanOrEqualTo(sheet.columns().size());
            }
        }
    }

    @Test
    void aReportOfNothingHasAllItsSheetsToo() {
        Report report = designer.layOut(nothing());

        assertThat(report.sheets()).hasSize(Contents.ENTRIES.size() + 1);
        assertThat(texts(report.sheets().get(0)))
                .contains(
                        "・10月24日～11月20日（28日間）の受付は0件です。前の28日間の受付はありません。",
                        "・苦情はまだ0件です。テーマに分けるには少なすぎるため（50件から分けます）、明細にそのまま載せています。",
                        "期限を過ぎた約束はありません");
        assertThat(report.sheets().stream().flatMap(sheet -> sheet.charts().stream()))
                .isEmpty();
    }

    @Test
    void complaintsStandInBlocksOfTheirMainThemeInParetoOrderTheUnassignedLast() {
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 300);
        Material material = Material.of(content);

        List<Integer> ranks = material.blocks().sorted().stream()
                .map(detail -> detail.themes().isEmpty()
                        ? 99
                        : material.pareto()
                                .theme(detail.themes().get(0))
                                .orElseThrow()
                                .rank())
                .toList();

        assertThat(ranks).isSorted().hasSize(300);
        assertThat(ranks.get(299)).isEqualTo(99);
    }

    @Test
    void theNewestComplaintComesFirstInItsBlock() {
        Material material = Material.of(ReportContents.believable(Locale.JAPANESE, 300));
        ThemeId largest = material.pareto().ranked().get(0).id();

        List<LocalDate> days = material.blocks().sorted().stream()
                .filter(detail -> detail.themes().stream()
                        .findFirst()
                        .filter(largest::equals)
                        .isPresent())
                .map(detail -> detail.complaint().receipt().date())
                .toList();

        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSize(41);
    }

    @Test
    void sharesAddUpToOne() {
        List<RankedTheme> ranked = Material.of(ReportContents.believable(Locale.JAPANESE, 300))
                .pareto()
                .ranked();

        assertThat(ranked)
                .isSortedAccordingTo((a, b) -> b.trend().count() - a.trend().count());
        assertThat(ranked.get(ranked.size() - 1).cumulative()).isEqualTo(1.0);
        assertThat(ranked.get(0).cumulative()).isEqualTo(ranked.get(0).share());
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Report report = designer.layOut(ReportContents.believable(Locale.JAPANESE, 300, 120));

        assertThat(texts(Reports.sheet(report, "明細")))
                .contains("新しいものから120件（最も古い受付日は2026年10月18日（日））。ほかの180件は、番号とテーマを export コマンドで出力できます。主テーマの件数順、新しい順です");
        assertThat(Reports.sheet(report, "明細").rows()).hasSize(123);
    }

    @Test
    void everyLinkLeadsToACellThatIsThereAlsoWhereComplaintsAreLeftOut() {
        for (int listed : List.of(0, 1, 7, 120)) {
            Report report = designer.layOut(ReportContents.believable(Locale.JAPANESE, 300, listed));

            assertThat(report.sheets().stream()
                            .flatMap(sheet -> sheet.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.link().stream()))
                    .allSatisfy(link -> assertThat(
                                    Reports.sheet(report, link.sheet()).rows())
                            .hasSizeGreaterThan(link.row()));
        }
    }

    @Test
    void whenNoComplaintIsListedTheSheetSaysWhereTheyAre() {
        Report report = designer.layOut(ReportContents.believable(Locale.JAPANESE, 300, 0));

        assertThat(texts(Reports.sheet(report, "明細"))).contains("業務日までの受付はありません。ほかの300件は、番号とテーマを export コマンドで出力できます");
    }

    @Test
    void aCustomerWhoseComplaintIsNotListedIsMaskedInEveryText() {
        ReportContent newest = ReportContents.believable(Locale.JAPANESE, 300, 1);
        Detail only = newest.details().get(0);
        ReportContent content = ReportVariants.with(newest, only, "勅使河原陸が代わりに電話した。");

        assertThat(only.complaint().origin().customer()).isNotEqualTo("勅使河原 陸");
        assertThat(texts(Reports.sheet(designer.layOut(content), "明細"))).contains("●●が代わりに電話した。");
    }

    @Test
    void booksThatDoNotBalanceAreSaid() {
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 20);
        FileBooks lost = new FileBooks(0, "a.csv", "9f", 1, "UTF-8", "", 8, 1, 2, 3, 1, 0, Optional.empty());
        ReportContent more = ReportVariants.with(content, "complaints", content.complaints() + 1);
        Sheet books = Reports.sheet(designer.layOut(ReportVariants.with(more, "books", List.of(lost))), "取込結果");

        assertThat(texts(books))
                .contains("不一致", "苦情の総数 21件が、テーマあり 19件＋未分類 1件と一致していません")
                .doesNotContain("一致");
    }

    @Test
    void rejectedRowsThatAreNotListedAreSaid() {
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 20);
        ReportContent cut =
                ReportVariants.with(content, "rejections", content.rejections().subList(0, 2));
        Sheet books = Reports.sheet(designer.layOut(cut), "取込結果");

        assertThat(texts(books)).contains("除外した行（7行）", "先頭の2行だけを載せています。残りはデータベースに記録してあります。");
    }

    @Test
    void rowsThatLookGarbledAreNamedWithAnExcerptAndTheRemedy() {
        Fault garbled = Fault.of(FaultId.TEXT_GARBLED, Place.row("a.csv", 7).column("内容", ""));
        ReportContent content = ReportVariants.suspecting(
                ReportContents.believable(Locale.JAPANESE, 20), List.of(new SuspectRow(7, "縺翫￥繧後※縺", garbled)), 3);

        Report report = designer.layOut(content);

        assertThat(texts(Reports.sheet(report, "取込結果")))
                .contains("文字化けの疑いがある行（3行、取込済み）", "縺翫￥繧後※縺", "先頭の1行だけを載せています。残りはデータベースに記録してあります。")
                .anySatisfy(text -> assertThat(text)
                        .startsWith("a.csv 7 行目: 内容 が文字化けしているようです。")
                        .contains("intake.sources"));
        assertThat(texts(report.sheets().get(0))).contains("・文字化けの疑いがある行が3行あります。取り込みましたが、どのテーマにも入っていません。");
    }

    @Test
    void aLongComplaintIsCutWithANote() {
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 1);
        Detail first = content.details().get(0);
        ReportContent longOne = ReportVariants.with(content, first, "苦".repeat(40_000));

        Sheet details = Reports.sheet(designer.layOut(longOne), "明細");

        assertThat(texts(details))
                .anySatisfy(text -> assertThat(text).hasSize(32_767).endsWith("…（セルの上限を超えたため以下省略。全文は元の苦情ログをご覧ください）"));
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::value)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .toList();
    }

    private static ReportContent nothing() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Period period = new Period(day.minusDays(27), day.plusDays(1));
        Period previous = new Period(period.start().minusDays(28), period.start());
        return new ReportContent(
                new RunProvenance(new RunId(1), day, "0.1.0", 1, List.of(), List.of()),
                ReportSettings.DEFAULT,
                new TrendSet(period, previous, List.of(), List.of(), 0, 0, List.of(), List.of()),
                List.of(),
                ThemeGroups.NONE,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ReportContent.Suspects.NONE,
                List.of(),
                Guidance.NONE,
                Optional.empty(),
                SampleResults.NONE,
                Dossiers.NONE,
                Watched.NONE,
                Care.NONE,
                Register.NONE,
                Verdicts.NONE);
    }
}
