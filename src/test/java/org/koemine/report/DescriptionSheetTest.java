package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.MisleadingDescription;
import org.koemine.prevention.PageSentence;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;

/** The sheet 表現の見直し, with pages of the shop and without. */
class DescriptionSheetTest {
    private static final ReportContent CONTENT = ReportContents.believable(Locale.JAPANESE, 60);
    private static final Complaint NEWEST = CONTENT.details().get(0).complaint();

    private static List<Cell> cells(int row, PageSentence... sentences) {
        MisleadingDescription one = new MisleadingDescription(
                "boots", "レインブーツ", List.of("完全防水"), List.of(sentences), "防水ではない。", NEWEST, 3, true, false);
        Care care = new Care(60, List.of(), Map.of(), Optional.empty(), List.of(one));
        return new ReportDesigner()
                .layOut(ReportVariants.with(CONTENT, "care", care)).sheets().stream()
                        .filter(sheet -> sheet.name().equals("表現の見直し"))
                        .findFirst()
                        .orElseThrow()
                        .rows()
                        .get(row)
                        .cells();
    }

    @Test
    void sentencesOfPagesStandWithTheirComplaintsInAColumnOfTheirOwn() {
        PageSentence first = new PageSentence("boots", "完全防水だから安心です", 2);
        PageSentence second = new PageSentence("boots", "丈夫な天然ゴム製", 1);

        assertThat(cells(5, first, second)).hasSize(10);
        assertThat(cells(5, first, second).get(3).value())
                .isEqualTo(new Value.Text("「完全防水だから安心です」（2件）\n「丈夫な天然ゴム製」（1件）"));
        assertThat(cells(4, first).get(3).value()).isEqualTo(new Value.Text("ページの文"));
    }

    @Test
    void withoutPagesThereIsNoSuchColumn() {
        assertThat(cells(4)).hasSize(9);
        assertThat(cells(4).get(3).value()).isEqualTo(new Value.Text("防水ではない。"));
    }
}
