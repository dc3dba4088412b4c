package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.report.Headlines.Sentence;
import org.koemine.run.RunId;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.themes.CountChange;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountReport;
import org.koemine.themes.ThemeId;

/** How counts changed since the last report, as the workbook says it. */
class ChangeSheetTest {
    private static final ReportContent CONTENT = ReportVariants.changed(ReportContents.believable(Locale.JAPANESE, 60));

    @Test
    void theSummarySaysWhatCameAndThatReportedWeeksChanged() {
        assertThat(sentences(CONTENT))
                .contains("前回の報告（11月19日まで）から、受付は+7件（新着 +5、遅れ +2）。", "すでに報告した週の件数が、5テーマで変わりました（理由: 遅れ・訂正・人の判断）。");
        assertThat(sentences(ReportContents.believable(Locale.JAPANESE, 60))).noneMatch(text -> text.contains("前回の報告"));
    }

    @Test
    void theSheetNamesEveryWeekThatChangedNewestFirst() {
        assertThat(weeks(CONTENT))
                .containsExactly(
                        List.of("", "遅れ", new Value.Change(2), "10/26の週 +2"),
                        List.of("T-0001", "人の判断", new Value.Change(4), "11/2の週 +4"),
                        List.of("T-0099", "人の判断", new Value.Change(-4), "11/2の週 -4"),
                        List.of("T-0002", "訂正", new Value.Change(-2), "11/2の週 -2"),
                        List.of("T-0003", "訂正", new Value.Change(2), "11/2の週 +2"),
                        List.of("T-0001", "遅れ", new Value.Change(1), "10/26の週 +1"),
                        List.of("T-0004", "遅れ", new Value.Change(1), "10/26の週 +1"));
    }

    @Test
    void ofManyWeeksTheNewestAreNamedAndTheRestCounted() {
        List<CountChange> changes = IntStream.range(0, 7)
                .mapToObj(week -> new CountChange(
                        Optional.of(ThemeId.of(1)),
                        ReportContents.BUSINESS_DATE.minusWeeks(1 + week),
                        Reason.BY_HAND,
                        week % 2 == 0 ? 1 : -1))
                .toList();
        CountReport report = CountReport.of(new RunId(1), Map.of(), Map.of(), changes);

        assertThat(weeks(ReportContents.believable(Locale.JAPANESE, 60)
                        .with(new Changes(ReportContents.BUSINESS_DATE, report, Map.of()))))
                .containsExactly(List.of(
                        "T-0001",
                        "人の判断",
                        new Value.Change(1),
                        "11/9の週 +1、11/2の週 -1、10/26の週 +1、10/19の週 -1、10/12の週 +1、ほか2週"));
    }

    private static List<List<Object>> weeks(ReportContent content) {
        return rows(content).stream()
                .filter(row -> row.size() == 5 && row.get(3) instanceof Value.Change)
                .map(row -> List.<Object>of(text(row.get(0)), text(row.get(2)), row.get(3), text(row.get(4))))
                .toList();
    }

    @Test
    void aThemeThatIsNoMoreIsNamedWithoutPersonalData() {
        assertThat(rows(CONTENT)).anySatisfy(row -> assertThat(row).contains(new Value.Text("●●様の荷物が届かない（終了）")));
    }

    @Test
    void booksThatDoNotBalanceAreShown() {
        CountReport wrong =
                CountReport.of(new RunId(1), Map.of("", 3, "T-0001", 5), Map.of("", 3, "T-0001", 6), List.of());
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 60)
                .with(new Changes(ReportContents.BUSINESS_DATE, wrong, Map.of(ThemeId.of(1), "遅い")));

        assertThat(rows(content))
                .filteredOn(row -> row.contains(new Value.Text("T-0001")))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(new Value.Text("不一致")));
        assertThat(new Headlines(Material.of(content)).sentences())
                .filteredOn(sentence -> sentence.text().contains("件数の訂正もありません"))
                .extracting(Sentence::look)
                .containsExactly(Look.WARNING);
    }

    private static List<String> sentences(ReportContent content) {
        return new Headlines(Material.of(content))
                .sentences().stream().map(Sentence::text).toList();
    }

    private static List<List<Value>> rows(ReportContent content) {
        return new ReportDesigner()
                .layOut(content).sheets().stream()
                .filter(sheet -> sheet.name().equals("変更"))
                .flatMap(sheet -> sheet.rows().stream())
                        .map(row -> row.cells().stream().map(Cell::value).toList())
                        .toList();
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
