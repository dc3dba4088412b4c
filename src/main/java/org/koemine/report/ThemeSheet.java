package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.Precision;
import org.koemine.trends.ThemeTrend;

/** One row a theme in Pareto order; the Pareto charts stand right of the table. */
final class ThemeSheet {
    static final int FIRST_ROW = 3;
    static final int LABEL = 1;
    static final int COUNT = 2;
    static final int CUMULATIVE = 6;

    private static final int TOTAL = 10;
    private static final int GROUP_WIDTH = 29;

    private static final List<String> NAMES = List.of(
            "id",
            "label",
            "count",
            "previous",
            "change",
            "share",
            "cumulative",
            "signal",
            "chronic",
            "presence",
            "total",
            "product",
            "exemplar",
            "group",
            "first",
            "last",
            "checked",
            "feelings",
            "category");
    private static final int[] WIDTHS = {10, 40, 10, 9, 9, 9, 10, 11, 8, 9, 9, 36, 60, 30, 12, 12, 11, 20};

    /** What stands right of it is for the screen: printed, all columns together could not be read. */
    private static final int LAST_PRINTED = 12;

    private final Material material;
    private final List<RankedTheme> themes;
    private final Map<ThemeId, ThemeGroup> groups;
    private final SheetDraft draft;
    private final ParetoCharts charts;
    private final int last;

    ThemeSheet(Material material) {
        this.material = material;
        this.themes = material.pareto().ranked();
        this.groups = material.content().groups().byTheme();
        boolean categories = material.content().guidance().hasCategories();
        this.last = categories ? WIDTHS.length : WIDTHS.length - 1;
        this.draft = new SheetDraft(material.word("themes.name"), WIDTHS);
        draft.moreColumns(1, categories ? 28 : 3);
        this.charts = new ParetoCharts(material, draft, WIDTHS.length + 1);
    }

    Sheet layOut() {
        material.title(draft, "themes", 2);
        draft.add(20, Cell.text(lead(), Look.LEAD).across(CUMULATIVE + 1), charts.link());
        draft.header(2, 34, charts.beside(2, header()));
        for (int i = 0; i < themes.size(); i++) {
            Row row = row(themes.get(i));
            draft.add(new Row(row.height(), charts.beside(FIRST_ROW + i, row.cells())));
        }
        draft.filterUpTo(draft.next() - 1, last);
        int lastTheme = draft.next() - 1;
        draft.add(unassigned());
        draft.add(total());
        draft.print(new Area(0, 0, draft.next() - 1, LAST_PRINTED));
        if (!themes.isEmpty()) {
            draft.highlight(Highlight.Kind.BARS, Area.column(COUNT, FIRST_ROW, lastTheme));
            charts.draw();
        }
        return draft.finish(true, false);
    }

    private String lead() {
        return material.word(
                "themes.lead",
                material.wording().period(material.trends().period()),
                material.wording().period(material.trends().previous()));
    }

    private List<Cell> header() {
        return NAMES.stream()
                .limit(last + 1L)
                .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                .toList();
    }

    private Row row(RankedTheme theme) {
        ThemeTrend trend = theme.trend();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(theme.id().value(), Look.BODY).to(material.card(theme.id())),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.detailsOf(theme.id())),
                Cell.whole(trend.count(), Look.BODY),
                Cell.whole(trend.previous(), Look.BODY),
                Cell.change(theme.change(), Look.BODY),
                Cell.share(theme.share(), Look.BODY),
                Cell.share(theme.cumulative(), Look.BODY),
                signal(theme),
                Cell.text(trend.chronic() ? material.word("chronic.yes") : "", Look.CENTRED),
                Cell.text(presence(trend), Look.CENTRED),
                Cell.whole(trend.total(), Look.BODY),
                Cell.text(product(trend), Look.BODY),
                Cell.text(exemplar(theme), Look.BODY),
                Cell.text(group(theme), Look.BODY),
                Cell.day(trend.firstSeen(), Look.BODY),
                Cell.day(trend.lastSeen(), Look.BODY),
                Cell.text(checked(theme), Look.CENTRED),
                Cell.text(new FeelingText(material).of(theme), Look.BODY)));
        if (last == WIDTHS.length) {
            cells.add(Cell.text(category(theme), Look.BODY));
        }
        return draft.fitting(2, cells);
    }

    private String group(RankedTheme theme) {
        ThemeGroup group = groups.get(theme.id());
        return group == null
                ? material.word("themes.alone")
                : TextWidth.shorten(material.fit(material.masking().text(group.label())), GROUP_WIDTH);
    }

    private Cell signal(RankedTheme theme) {
        return theme.kind()
                .map(kind -> Cell.text(material.word("signal." + kind), Look.ALERT))
                .orElse(Cell.blank(Look.BODY));
    }

    private String presence(ThemeTrend trend) {
        return material.word("themes.presence.value", trend.presence());
    }

    private String checked(RankedTheme theme) {
        Precision checked = material.content().checked().byTheme().get(theme.id());
        return checked == null ? "" : material.word("themes.checked.value", checked.right(), checked.seen());
    }

    private String product(ThemeTrend trend) {
        return trend.topProduct().isBlank()
                ? ""
                : material.fit(
                        material.word("product", material.masking().text(trend.topProduct()), trend.topProductCount()));
    }

    private String exemplar(RankedTheme theme) {
        return theme.theme().exemplars().stream()
                .findFirst()
                .map(exemplar -> material.fit(material.masking().text(exemplar.text())))
                .orElse("");
    }

    /** From the uppermost level down. */
    private String category(RankedTheme theme) {
        List<String> path = material.content().guidance().categories().getOrDefault(theme.id(), List.of());
        return path.isEmpty()
                ? material.word("categories.none")
                : material.fit(String.join(material.word("categories.below"), path));
    }

    private Row unassigned() {
        Optional<Target> block = material.unassignedDetails();
        List<Cell> cells = filled(Look.BODY);
        cells.set(LABEL, Cell.text(material.word("unassigned"), Look.STRONG).to(block));
        cells.set(TOTAL, Cell.whole(material.content().unassigned(), Look.BODY));
        return new Row(Row.LINE + 4, cells);
    }

    private Row total() {
        List<Cell> cells = filled(Look.TOTAL);
        cells.set(LABEL, Cell.text(material.word("themes.sum"), Look.TOTAL));
        cells.set(COUNT, Cell.whole(material.pareto().sum(), Look.TOTAL));
        cells.set(
                COUNT + 1,
                Cell.whole(
                        themes.stream()
                                .mapToLong(theme -> theme.trend().previous())
                                .sum(),
                        Look.TOTAL));
        cells.set(
                COUNT + 2,
                Cell.change(themes.stream().mapToLong(RankedTheme::change).sum(), Look.TOTAL));
        return new Row(Row.LINE + 4, cells);
    }

    private List<Cell> filled(Look look) {
        return new ArrayList<>(
                Stream.generate(() -> Cell.blank(look)).limit(last + 1L).toList());
    }
}
