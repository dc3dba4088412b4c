package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.report.Chart.Kind;
import org.koemine.report.Chart.Series;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.Precision;
import org.koemine.trends.ThemeTrend;

/** One row a theme in Pareto order, with the Pareto chart to the right of the table. */
final class ThemeSheet {
    static final int FIRST_ROW = 3;

    private static final int LABEL = 1;
    private static final int COUNT = 3;
    private static final int CUMULATIVE = 7;
    private static final int EXEMPLAR = 17;
    private static final int CATEGORY = EXEMPLAR + 1;
    private static final int CHART = EXEMPLAR + 2;
    private static final int CHART_COLUMNS = 10;
    private static final int CHART_HEIGHT = 340;

    private final Material material;
    private final List<RankedTheme> themes;
    private final Map<ThemeId, ThemeGroup> groups;
    private final SheetDraft draft;
    private final int last;

    ThemeSheet(Material material) {
        this.material = material;
        this.themes = material.pareto().ranked();
        this.groups = material.content().groups().byTheme();
        boolean categories = material.content().guidance().hasCategories();
        this.last = categories ? CATEGORY : EXEMPLAR;
        this.draft = new SheetDraft(
                material.word("themes.name"),
                10,
                36,
                28,
                10,
                9,
                9,
                9,
                10,
                11,
                8,
                9,
                9,
                12,
                12,
                11,
                36,
                20,
                64,
                categories ? 28 : 3);
        draft.moreColumns(CHART_COLUMNS, 11);
    }

    Sheet layOut() {
        material.title(draft, "themes", 2);
        draft.add(20, Cell.text(lead(), Look.LEAD).across(CUMULATIVE + 1), chartLink());
        draft.header(2, 34, header());
        themes.forEach(theme -> draft.add(row(theme)));
        draft.filterUpTo(draft.next() - 1, last);
        int lastTheme = draft.next() - 1;
        draft.add(unassigned());
        draft.add(total());
        draft.print(new Area(0, 0, draft.next() - 1, last));
        if (!themes.isEmpty()) {
            draft.highlight(Highlight.Kind.BARS, Area.column(COUNT, FIRST_ROW, lastTheme));
            drawPareto();
        }
        return draft.finish(true, false);
    }

    private String lead() {
        return material.word(
                "themes.lead",
                material.wording().period(material.trends().period()),
                material.wording().period(material.trends().previous()));
    }

    private Cell chartLink() {
        Cell link = Cell.text(material.word("themes.chart.link"), Look.LEAD);
        return themes.isEmpty()
                ? Cell.GAP
                : link.to(new Target(material.word("themes.name"), 1, CHART)).across(4);
    }

    private List<Cell> header() {
        return Stream.of(
                        "id",
                        "label",
                        "group",
                        "count",
                        "previous",
                        "change",
                        "share",
                        "cumulative",
                        "signal",
                        "chronic",
                        "presence",
                        "total",
                        "first",
                        "last",
                        "checked",
                        "product",
                        "feelings",
                        "exemplar",
                        "category")
                .limit(last + 1L)
                .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                .toList();
    }

    private Row row(RankedTheme theme) {
        ThemeTrend trend = theme.trend();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(theme.id().value(), Look.BODY),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.detailsOf(theme.id())),
                Cell.text(group(theme), Look.BODY),
                Cell.whole(trend.count(), Look.BODY),
                Cell.whole(trend.previous(), Look.BODY),
                Cell.change(theme.change(), Look.BODY),
                Cell.share(theme.share(), Look.BODY),
                Cell.share(theme.cumulative(), Look.BODY),
                signal(theme),
                Cell.text(trend.chronic() ? material.word("chronic.yes") : "", Look.CENTRED),
                Cell.text(presence(trend), Look.CENTRED),
                Cell.whole(trend.total(), Look.BODY),
                Cell.day(trend.firstSeen(), Look.BODY),
                Cell.day(trend.lastSeen(), Look.BODY),
                Cell.text(checked(theme), Look.CENTRED),
                Cell.text(product(trend), Look.BODY),
                Cell.text(new FeelingText(material).of(theme), Look.BODY),
                Cell.text(exemplar(theme), Look.BODY)));
        if (last == CATEGORY) {
            cells.add(Cell.text(category(theme), Look.BODY));
        }
        return draft.fitting(2, cells);
    }

    private String group(RankedTheme theme) {
        ThemeGroup group = groups.get(theme.id());
        return group == null
                ? material.word("themes.alone")
                : material.fit(material.masking().text(group.label()));
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
        cells.set(COUNT + 8, Cell.whole(material.content().unassigned(), Look.BODY));
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

    private void drawPareto() {
        List<RankedTheme> top =
                material.pareto().top(material.content().settings().topThemes());
        int lastBar = FIRST_ROW + top.size() - 1;
        Area place = draft.block(FIRST_ROW - 1, CHART, CHART_COLUMNS, CHART_HEIGHT);
        draft.chart(new Chart(
                Kind.PARETO,
                material.word("themes.chart", top.size()),
                place,
                material.word("themes.name"),
                top.stream().map(RankedTheme::label).toList(),
                Area.column(LABEL, FIRST_ROW, lastBar),
                List.of(
                        new Series(
                                material.word("themes.count"),
                                top.stream()
                                        .map(theme -> (double) theme.trend().count())
                                        .toList(),
                                Area.column(COUNT, FIRST_ROW, lastBar)),
                        new Series(
                                material.word("themes.cumulative"),
                                top.stream().map(RankedTheme::cumulative).toList(),
                                Area.column(CUMULATIVE, FIRST_ROW, lastBar)))));
        draft.print(place);
    }
}
