package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.Reports;
import org.koemine.themes.ThemeId;

class ThemeSheetTest {
    private static final ReportContent CONTENT = ReportContents.believable(Locale.JAPANESE, 300);

    @Test
    void whereSeverityIsUnknownThereIsOneParetoChart() {
        assertThat(layOut(CONTENT).charts()).extracting(Chart::title).containsExactly("パレート図（上位10テーマの件数と累積構成比）");
    }

    @Test
    void whereItIsKnownASecondOneGoesByCountTimesWeight() {
        RankedTheme third = Material.of(CONTENT).pareto().ranked().get(2);
        Dossiers weighed = new Dossiers(Map.of(), Map.of(), Map.of(), Map.of(third.id(), 4.0), List.of());

        Sheet sheet = layOut(ReportVariants.with(CONTENT, "dossiers", weighed));
        Chart chart = sheet.charts().get(1);

        assertThat(chart.title()).isEqualTo("パレート図（上位10テーマ、件数×重大度の重みと累積構成比）");
        assertThat(chart.categories().get(0)).isEqualTo(third.label());
        assertThat(chart.series().get(0).figures().get(0))
                .isEqualTo(third.trend().count() * 4.0);
        assertThat(sheet.rows()
                        .get(chart.names().firstRow())
                        .cells()
                        .get(chart.names().firstColumn())
                        .value())
                .isEqualTo(new Value.Text(third.label()));
    }

    @Test
    void aThemeNobodyWeighedCountsAsOrdinary() {
        List<RankedTheme> ranked = Material.of(CONTENT).pareto().ranked();

        List<WeightedTheme> weighted = WeightedTheme.of(ranked, Map.of(ThemeId.of(99), 3.0));

        assertThat(weighted).extracting(WeightedTheme::theme).containsExactlyElementsOf(ranked);
        assertThat(weighted).extracting(WeightedTheme::weight).containsOnly(1.0);
        assertThat(weighted.get(weighted.size() - 1).cumulative()).isEqualTo(1.0);
    }

    private static Sheet layOut(ReportContent content) {
        return Reports.sheet(new ReportDesigner().layOut(content), "テーマ別");
    }
}
