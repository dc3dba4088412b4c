package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.koemine.trends.Portion;

/** One row a theme, one column a product, the complaints of the reported period as shades. */
final class ProductSheet {
    private static final int FIRST_ROW = 3;
    private static final int FIRST_PRODUCT = 2;
    private static final int MOST = 20;
    private static final int WIDTH = 9;
    private static final int NAME_LINES = 5;

    private final Material material;
    private final List<String> products;
    private final boolean others;
    private final SheetDraft draft;

    ProductSheet(Material material) {
        this.material = material;
        List<String> named = commonest(material);
        this.products = named.stream().limit(MOST).toList();
        this.others = named.size() > MOST;
        this.draft = new SheetDraft(material.word("products.name"), 10, 40);
        draft.moreColumns(Math.max(6, products.size() + 3), WIDTH);
    }

    /** Products by the complaints of all themes, those of one name together; ties by name. */
    private static List<String> commonest(Material material) {
        Map<String, Integer> counts = new HashMap<>();
        material.pareto().ranked().stream()
                .flatMap(theme -> material.content().dossiers().spread(theme.id()).products().stream())
                .filter(product -> !product.name().isBlank())
                .forEach(product -> counts.merge(product.name(), product.complaints(), Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Sheet layOut() {
        material.title(draft, "products", 2);
        draft.add(
                20,
                Cell.text(
                                material.word(
                                        products.isEmpty() ? "products.lead.none" : "products.lead",
                                        material.wording()
                                                .period(material.trends().period()),
                                        products.size()),
                                Look.LEAD)
                        .across(FIRST_PRODUCT + 6));
        if (!products.isEmpty()) {
            table();
        }
        return draft.finish(true, false);
    }

    private void table() {
        draft.header(FIRST_PRODUCT, NAME_LINES * 13 + 6, header());
        material.pareto().ranked().stream()
                .filter(theme -> theme.trend().count() > 0)
                .forEach(theme -> draft.add(row(theme)));
        int last = draft.next() - 1;
        draft.filterUpTo(last, lastColumn());
        draft.highlight(
                Highlight.Kind.SHADES, new Area(FIRST_ROW, FIRST_PRODUCT, last, FIRST_PRODUCT + products.size() - 1));
    }

    private int lastColumn() {
        return FIRST_PRODUCT + products.size() + (others ? 2 : 1);
    }

    private List<Cell> header() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(material.word("themes.id"), Look.HEADER));
        cells.add(Cell.text(material.word("themes.label"), Look.HEADER));
        products.forEach(product -> cells.add(Cell.text(
                TextWidth.shorten(material.fit(material.masking().text(product)), NAME_LINES * (WIDTH - 1)),
                Look.HEADER)));
        if (others) {
            cells.add(Cell.text(material.word("products.others"), Look.HEADER));
        }
        cells.add(Cell.text(material.word("products.unnamed"), Look.HEADER));
        cells.add(Cell.text(material.word("themes.count"), Look.HEADER));
        return cells;
    }

    private Row row(RankedTheme theme) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Portion product : material.content().dossiers().spread(theme.id()).products()) {
            counts.put(product.name(), product.complaints());
            all += product.complaints();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(theme.id().value(), Look.BODY));
        cells.add(Cell.text(material.fit(theme.label()), Look.STRONG).to(material.cardOrRow(theme)));
        int shown = 0;
        for (String product : products) {
            int count = counts.getOrDefault(product, 0);
            shown += count;
            cells.add(count(count, Look.BODY));
        }
        int unnamed = counts.getOrDefault("", 0);
        if (others) {
            cells.add(count(all - shown - unnamed, Look.BODY));
        }
        cells.add(count(unnamed, Look.BODY));
        cells.add(Cell.whole(theme.trend().count(), Look.STRONG));
        return draft.fitting(2, cells);
    }

    /** An empty cell reads more easily than a nought. */
    private static Cell count(int count, Look look) {
        return count == 0 ? Cell.blank(look) : Cell.whole(count, look);
    }
}
