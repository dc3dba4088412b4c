package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.Reports;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Portion;
import org.koemine.trends.Spread;

class ProductSheetTest {
    private static final ReportContent CONTENT = ReportContents.believable(Locale.JAPANESE, 300);
    private static final ThemeId FIRST = CONTENT.trends().trends().get(0).theme();
    private static final ThemeId SECOND = CONTENT.trends().trends().get(1).theme();

    @Test
    void productsStandInTheOrderOfTheirComplaintsThoseWithoutOneLast() {
        Sheet sheet = layOut(
                Map.of(FIRST, spread(new Portion("水筒", 3), new Portion("", 2)), SECOND, spread(new Portion("財布", 9))));

        assertThat(values(sheet, 2).subList(2, 6))
                .containsExactly(
                        new Value.Text("財布"), new Value.Text("水筒"), new Value.Text("商品の記載なし"), new Value.Text("件数"));
        assertThat(values(sheet, 3).subList(2, 5))
                .containsExactly(new Value.Nothing(), new Value.Whole(3), new Value.Whole(2));
        assertThat(sheet.highlights())
                .containsExactly(new Highlight(
                        Highlight.Kind.SHADES, new Area(3, 2, sheet.rows().size() - 1, 3)));
    }

    @Test
    void beyondTwentyProductsTheOthersAreAddedUp() {
        Portion[] products = IntStream.rangeClosed(1, 23)
                .mapToObj(i -> new Portion("商品" + i, 30 - i))
                .toArray(Portion[]::new);

        Sheet sheet = layOut(Map.of(FIRST, spread(products)));

        assertThat(values(sheet, 2)).hasSize(25).contains(new Value.Text("商品20"), new Value.Text("ほかの商品"));
        assertThat(values(sheet, 3).get(22)).isEqualTo(new Value.Whole(9 + 8 + 7));
    }

    @Test
    void whereNoComplaintNamesAProductTheSheetSaysSo() {
        Sheet sheet = layOut(Map.of(FIRST, spread(new Portion("", 2))));

        assertThat(sheet.rows()).hasSize(2);
        assertThat(values(sheet, 1)).contains(new Value.Text("対象期間 10月24日～11月20日　商品の記載がある苦情はありません"));
    }

    private static Spread spread(Portion... products) {
        return new Spread(List.of(products), List.of());
    }

    private static Sheet layOut(Map<ThemeId, Spread> spreads) {
        Dossiers dossiers = new Dossiers(spreads, Map.of(), Map.of(), Map.of(), List.of());
        return Reports.sheet(new ReportDesigner().layOut(ReportVariants.with(CONTENT, "dossiers", dossiers)), "テーマ×商品");
    }

    private static List<Value> values(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(Cell::value).toList();
    }
}
