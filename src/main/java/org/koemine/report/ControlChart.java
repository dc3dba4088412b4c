package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.report.Chart.Series;
import org.koemine.trends.ControlLine;

/**
 * The control chart of a card: weekly counts, what is usual, the limit, and the weeks beyond it marked. The figures stand
 * right of the card, beside the rows the chart covers.
 */
final class ControlChart {
    private static final int ROWS = 11;
    private static final double ROW = 16;
    private static final int FIRST_WEEK = CardSheet.FIGURES + 1;

    private final Material material;
    private final SheetDraft draft;
    private final RankedTheme theme;
    private final Optional<ControlLine> line;
    private final List<String> weeks;

    /** A line of the chart and the cells of its figures. */
    private record Figures(String name, List<Double> values, DoubleFunction<Cell> cell) {}

    ControlChart(Material material, SheetDraft draft, RankedTheme theme) {
        this.material = material;
        this.draft = draft;
        this.theme = theme;
        this.line = Optional.ofNullable(material.content().dossiers().lines().get(theme.id()));
        this.weeks = new TrendSheet(material).weekNames();
    }

    void add() {
        draft.add(
                SummarySheet.SECTION,
                Cell.text(material.word("cards.chart"), Look.SECTION).across(CardSheet.COLUMNS));
        int first = draft.next();
        List<Figures> figures = figures();
        draft.add(ROW, row(material.word("cards.figures"), names()));
        figures.forEach(each -> draft.add(ROW, row(each.name(), cells(each))));
        while (draft.next() < first + ROWS) {
            draft.gap(ROW);
        }
        draft.add(
                ROW,
                Cell.text(material.word(line.isPresent() ? "cards.chart.note" : "cards.chart.none"), Look.NOTE)
                        .across(CardSheet.COLUMNS));
        draft.gap(6);
        if (!weeks.isEmpty()) {
            draw(first, figures);
        }
    }

    private Cell[] row(String name, List<Cell> cells) {
        return Stream.concat(
                        Stream.of(Cell.GAP.across(CardSheet.COLUMNS), Cell.GAP, Cell.text(name, Look.NOTE)),
                        cells.stream())
                .toArray(Cell[]::new);
    }

    private List<Cell> names() {
        return weeks.stream()
                .map(week -> Cell.text(week.replace("\n", ""), Look.NOTE))
                .toList();
    }

    private static List<Cell> cells(Figures figures) {
        return figures.values().stream()
                .map(value -> value.isNaN() ? Cell.GAP : figures.cell().apply(value))
                .toList();
    }

    private List<Figures> figures() {
        List<Double> counts =
                theme.trend().weekly().stream().map(Integer::doubleValue).toList();
        List<Figures> figures = new ArrayList<>();
        figures.add(new Figures(material.word("themes.count"), counts, ControlChart::whole));
        line.ifPresent(found -> {
            figures.add(new Figures(
                    material.word("summary.signal.expected"),
                    found.expected(),
                    value -> Cell.decimal(value, Look.NOTE)));
            figures.add(new Figures(
                    material.word("summary.signal.upper"), found.upper(), value -> Cell.decimal(value, Look.NOTE)));
            List<Double> beyond = IntStream.range(0, counts.size())
                    .mapToObj(week ->
                            found.exceeded(week, theme.trend().weekly().get(week)) ? counts.get(week) : Double.NaN)
                    .toList();
            if (!beyond.stream().allMatch(value -> value.isNaN())) {
                figures.add(new Figures(material.word("cards.beyond"), beyond, ControlChart::whole));
            }
        });
        return figures;
    }

    private static Cell whole(double value) {
        return Cell.whole((long) value, Look.NOTE);
    }

    private void draw(int first, List<Figures> figures) {
        int last = FIRST_WEEK + weeks.size() - 1;
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            series.add(new Series(
                    figures.get(i).name(), figures.get(i).values(), Area.row(first + 1 + i, FIRST_WEEK, last)));
        }
        draft.chart(new Chart(
                Chart.Kind.CONTROL,
                "",
                new Area(first, 0, first + ROWS - 1, CardSheet.COLUMNS - 1),
                material.word("cards.name"),
                weeks,
                Area.row(first, FIRST_WEEK, last),
                series));
    }
}
