package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.report.Guidance.CategoryCount;
import org.koemine.settings.ReportSettings;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;
import org.koemine.trends.Signal;
import org.koemine.trends.TrendSet;

class SummarySheetTest {
    /** Points a page of A4 lengthwise has in height where the sheet's columns fill its width. */
    private static final double PAGE = 655;

    @Test
    void withEveryBlockAsLongAsItGetsItIsStillReadableOnOnePage() {
        Sheet summary = layOut(everything());

        double height = summary.rows().stream().mapToDouble(Row::height).sum();
        assertThat(height).isEqualTo(746.0).isLessThan(PAGE * 1.15);
        assertThat(summary.printing().onePage()).isTrue();
    }

    @Test
    void whatABlockLeavesOutIsCounted() {
        List<String> texts = texts(layOut(everything()));

        assertThat(texts)
                .containsSubsequence("要確認（20件、強い順）", "ほか15件")
                .containsSubsequence("対策の効果（6件）", "ほか3件")
                .containsSubsequence("分類別の件数（複数の分類に数える苦情があります）", "ほか6件", "分類4", "分類外")
                .containsSubsequence("件数の多いテーマ（上位10）", "ほか15テーマ");
    }

    @Test
    void customersSpeakWhereTheRightHalfHasRoom() {
        List<String> texts = texts(layOut(ReportContents.believable(Locale.JAPANESE, 60)));

        assertThat(texts).containsSubsequence("お客様の声", "写真と色が違う", "「ページの写真では淡いベージュなのに、届いたも…");
        assertThat(texts(layOut(everything()))).doesNotContain("お客様の声");
    }

    @Test
    void aSignalOfTheTableLeadsToItsThemesCard() {
        Cell signal = layOut(everything()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value().equals(new Value.Text("荷物が予定の日に届かない")))
                .findFirst()
                .orElseThrow();

        assertThat(signal.link().map(Target::sheet)).contains("テーマカード");
    }

    @Test
    void measuresAreToldWithWhatTheyBroughtAboutAndNoName() {
        assertThat(texts(layOut(ReportVariants.judged(ReportContents.believable(Locale.JAPANESE, 60)))))
                .containsSubsequence("対策の効果（2件）", "荷物が予定の日に届かない", "効果あり　週3.2件→0.8件", "箱がつぶれて届いた", "再発　週0.5件→2.1件");
    }

    /** Twenty signals, six verdicts, changes, overdue promises and ten categories. */
    private static ReportContent everything() {
        ReportContent content = ReportVariants.changed(ReportContents.believable(Locale.JAPANESE, 300));
        TrendSet trends = content.trends();
        Period week = new Period(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
        List<Signal> signals = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Signal(ThemeId.of(i), Signal.Kind.RISEN, week, 30, 8, 16, 30 - i))
                .toList();
        TrendSet risen = new TrendSet(
                trends.period(),
                trends.previous(),
                trends.weeks(),
                trends.weeklyTotals(),
                trends.received(),
                trends.receivedBefore(),
                trends.trends(),
                signals);
        List<Measure> measures = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Measure(
                        ThemeId.of(i),
                        "対策" + i,
                        "品質管理",
                        Optional.empty(),
                        "完了",
                        Optional.of(new Measure.Outcome("効果あり", "週3.2件→0.8件", false))))
                .toList();
        List<CategoryCount> categories = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new CategoryCount(i == 0 ? Optional.empty() : Optional.of("分類" + i), 5, 4))
                .toList();
        return with(
                content,
                Map.of(
                        "settings", new ReportSettings(Locale.JAPANESE, 20_000, 30),
                        "trends", risen,
                        "dossiers", new Dossiers(Map.of(), Map.of(), Map.of(), Map.of(), measures),
                        "guidance", new Guidance(categories, Map.of())));
    }

    private static ReportContent with(ReportContent content, Map<String, Object> components) {
        ReportContent made = content;
        for (Map.Entry<String, Object> component : components.entrySet()) {
            made = ReportVariants.with(made, component.getKey(), component.getValue());
        }
        return made;
    }

    private static Sheet layOut(ReportContent content) {
        return new ReportDesigner().layOut(content).sheets().get(0);
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof Value.Text)
                .map(cell -> ((Value.Text) cell.value()).text())
                .toList();
    }
}
