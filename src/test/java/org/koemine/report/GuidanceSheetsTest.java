package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.report.Guidance.CategoryCount;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.Reports;
import org.koemine.themes.ThemeId;

/** What the company's own categories look like in the workbook. */
class GuidanceSheetsTest {
    private static final Guidance GUIDANCE = new Guidance(
            List.of(new CategoryCount(Optional.of("配送"), 7, 9), new CategoryCount(Optional.empty(), 3, 1)),
            Map.of(ThemeId.of(1), List.of("配送", "遅れ・未着")));

    private final Report report = new ReportDesigner()
            .layOut(ReportVariants.with(ReportContents.believable(Locale.JAPANESE, 60), "guidance", GUIDANCE));

    @Test
    void theSummaryCountsComplaintsByCategoryAndThoseInNone() {
        List<List<Value>> rows = values(report.sheets().get(0));

        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSequence(
                                new Value.Text("配送"), new Value.Whole(7), new Value.Whole(9), new Value.Change(-2)))
                .anySatisfy(row -> assertThat(row)
                        .containsSequence(
                                new Value.Text("分類外"), new Value.Whole(3), new Value.Whole(1), new Value.Change(2)));
    }

    @Test
    void everyThemeHasItsCategoryInALastColumn() {
        List<List<Value>> rows = values(Reports.sheet(report, "テーマ別"));

        assertThat(rows.get(2)).hasSize(19).last().isEqualTo(new Value.Text("分類"));
        assertThat(rows.stream().filter(row -> row.contains(new Value.Text("T-0001"))))
                .extracting(row -> row.get(18))
                .containsExactly(new Value.Text("配送 › 遅れ・未着"));
        assertThat(rows.stream().filter(row -> row.contains(new Value.Text("T-0002"))))
                .extracting(row -> row.get(18))
                .containsExactly(new Value.Text("分類外"));
    }

    private static List<List<Value>> values(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(Cell::value).toList())
                .toList();
    }
}
