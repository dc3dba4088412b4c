package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.koemine.report.Chart.Kind;
import org.koemine.report.Chart.Series;

/**
 * The Pareto charts of the theme sheet: by count, and, where severity is known, by count times severity. The second is
 * drawn from a table of its own right of the charts, as its order is another.
 */
final class ParetoCharts {
    private static final int COLUMNS = 10;
    private static final double HEIGHT = 340;
    private static final List<String> NAMES = List.of("label", "count", "weight", "weighted", "cumulative");
    private static final int LABEL = 0;
    private static final int WEIGHTED = 3;
    private static final int CUMULATIVE = 4;

    private final Material material;
    private final SheetDraft draft;
    private final int column;
    private final int table;
    private final List<RankedTheme> top;
    private final List<WeightedTheme> weighted;

    /**
     * Makes room for them.
     *
     * @param column the first that is free
     */
    ParetoCharts(Material material, SheetDraft draft, int column) {
        this.material = material;
        this.draft = draft;
        this.column = column;
        this.table = column + COLUMNS + 1;
        int most = material.content().settings().topThemes();
        this.top = material.pareto().top(most);
        this.weighted = WeightedTheme.of(
                        material.pareto().ranked(),
                        material.content().dossiers().weights())
                .stream()
                .limit(most)
                .toList();
        draft.moreColumns(COLUMNS, 11);
        if (!weighted.isEmpty()) {
            draft.moreColumns(1, 3);
            draft.moreColumns(1, 36);
            draft.moreColumns(NAMES.size() - 1, 10);
        }
    }

    Cell link() {
        Cell link = Cell.text(material.word("themes.chart.link"), Look.LEAD);
        return top.isEmpty()
                ? Cell.GAP
                : link.to(new Target(material.word("themes.name"), 1, column)).across(4);
    }

    /** A row of the sheet with what stands beside it in the weighted table. */
    List<Cell> beside(int row, List<Cell> cells) {
        int index = row - ThemeSheet.FIRST_ROW;
        if (index >= weighted.size() || weighted.isEmpty()) {
            return cells;
        }
        List<Cell> wide = new ArrayList<>(cells);
        while (wide.size() < table) {
            wide.add(Cell.GAP);
        }
        wide.addAll(index < 0 ? header() : row(weighted.get(index)));
        return wide;
    }

    private List<Cell> header() {
        return NAMES.stream()
                .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                .toList();
    }

    private List<Cell> row(WeightedTheme theme) {
        return List.of(
                Cell.text(material.fit(theme.theme().label()), Look.STRONG).to(material.cardOrRow(theme.theme())),
                Cell.whole(theme.theme().trend().count(), Look.BODY),
                Cell.decimal(theme.weight(), Look.BODY),
                Cell.decimal(theme.weighted(), Look.BODY),
                Cell.share(theme.cumulative(), Look.BODY));
    }

    /** Below the header row, which every printed page repeats with all that stands in it. */
    void draw() {
        Area place = draft.block(ThemeSheet.FIRST_ROW, column, COLUMNS, HEIGHT);
        draw(
                place,
                material.word("themes.chart", top.size()),
                top.stream().map(RankedTheme::label).toList(),
                ThemeSheet.LABEL,
                bars("count", top.stream().map(theme -> (double) theme.trend().count()), ThemeSheet.COUNT),
                bars("cumulative", top.stream().map(RankedTheme::cumulative), ThemeSheet.CUMULATIVE));
        if (!weighted.isEmpty()) {
            draw(
                    draft.block(place.lastRow() + 2, column, COLUMNS, HEIGHT),
                    material.word("themes.chart.weighted", weighted.size()),
                    weighted.stream().map(theme -> theme.theme().label()).toList(),
                    table + LABEL,
                    bars("weighted", weighted.stream().map(WeightedTheme::weighted), table + WEIGHTED),
                    bars("cumulative", weighted.stream().map(WeightedTheme::cumulative), table + CUMULATIVE));
        }
    }

    private Series bars(String name, Stream<Double> figures, int figuresColumn) {
        List<Double> found = figures.toList();
        return new Series(material.word("themes." + name), found, cells(figuresColumn, found.size()));
    }

    private static Area cells(int column, int size) {
        return Area.column(column, ThemeSheet.FIRST_ROW, ThemeSheet.FIRST_ROW + size - 1);
    }

    private void draw(Area place, String title, List<String> names, int namesColumn, Series bars, Series line) {
        draft.chart(new Chart(
                Kind.PARETO,
                title,
                place,
                material.word("themes.name"),
                names,
                cells(namesColumn, names.size()),
                List.of(bars, line)));
        draft.print(place);
    }
}
