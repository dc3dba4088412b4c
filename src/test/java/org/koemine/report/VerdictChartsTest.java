package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.koemine.testing.Judgements;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;

class VerdictChartsTest {
    private static final int COLUMN = 14;

    private static Sheet register(Verdicts verdicts) {
        ReportContent content = ReportVariants.with(ReportContents.believable(Locale.JAPANESE, 60), verdicts);
        return new ReportDesigner()
                .layOut(content).sheets().stream()
                        .filter(sheet -> sheet.name().equals("対策管理表"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aChartSaysOfWhichCountermeasureItIsAndHowItWasJudged() {
        assertThat(register(Judgements.two()).charts())
                .extracting(Chart::title)
                .containsExactly("M-0002 返金がまだ振り込まれない：判定保留（あと約 9 週間）", "M-0001 荷物が予定の日に届かない：効果あり");
    }

    @Test
    void itsLinesAreTheEvidenceForAndAgainstAndTheLimitByWeek() {
        Chart chart = register(Judgements.two()).charts().get(0);

        assertThat(chart.categories()).containsExactly("3週", "4週", "5週", "6週");
        assertThat(chart.series()).extracting(Chart.Series::name).containsExactly("減った証拠", "目標に届かない証拠", "判定の線");
        assertThat(chart.series())
                .extracting(Chart.Series::figures)
                .containsExactly(
                        List.of(9.0, 18.0, 27.0, 36.0),
                        List.of(34.0, 38.0, 42.0, 46.0),
                        List.of(100.0, 100.0, 100.0, 100.0));
    }

    @Test
    void evidenceForTheContraryIsNone() {
        Chart worked = register(Judgements.two()).charts().get(1);

        assertThat(worked.series().get(1).figures()).containsExactly(18.0, 6.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void theFiguresStandInCellsBelowTheRegisterWhereNoFilterHidesThem() {
        Sheet sheet = register(Judgements.two());
        Chart.Series fewer = sheet.charts().get(1).series().get(0);
        Row row = sheet.rows().get(fewer.cells().firstRow());

        assertThat(fewer.cells().firstRow())
                .isGreaterThan(sheet.filter().orElseThrow().lastRow());
        assertThat(row.cells().stream().map(Cell::value).filter(Value.Whole.class::isInstance))
                .containsExactly(
                        new Value.Whole(31),
                        new Value.Whole(62),
                        new Value.Whole(93),
                        new Value.Whole(124),
                        new Value.Whole(155),
                        new Value.Whole(186));
        assertThat(fewer.cells().firstColumn()).isEqualTo(COLUMN + 1);
    }

    @Test
    void ofManySixAreDrawnWhatChangedFirstAndThenWhatStartedLast() {
        Sheet sheet = register(Judgements.many(9));

        assertThat(sheet.charts())
                .extracting(chart -> chart.title().substring(0, 6))
                .containsExactly("M-0001", "M-0009", "M-0008", "M-0007", "M-0006", "M-0005");
        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::value)
                .contains(new Value.Text("対策後の証拠の積み上がり（判定の線＝100）　ほか3件の図は省いています"));
    }

    @Test
    void threeStandAbreastOnAPageOfTheirOwnBelowTheFrozenRows() {
        Sheet sheet = register(Judgements.many(6));

        assertThat(sheet.charts())
                .extracting(chart -> chart.place().firstColumn())
                .containsExactly(14, 21, 28, 14, 21, 28);
        assertThat(sheet.charts().get(0).place().firstRow()).isEqualTo(CountermeasureSheet.FIRST_ROW);
        assertThat(sheet.charts().get(3).place().firstRow())
                .isEqualTo(sheet.charts().get(0).place().lastRow() + 1);
        assertThat(sheet.printing().areas())
                .contains(new Area(0, 14, sheet.charts().get(5).place().lastRow(), 34));
    }

    @Test
    void whereNothingIsJudgedTheRegisterStandsAlone() {
        Sheet sheet = register(Verdicts.NONE);

        assertThat(sheet.charts()).isEmpty();
        assertThat(sheet.columns()).hasSize(13);
        assertThat(sheet.printing().areas()).hasSize(1);
    }
}
