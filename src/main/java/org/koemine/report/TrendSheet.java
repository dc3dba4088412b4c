package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import org.koemine.report.Chart.Kind;
import org.koemine.report.Chart.Series;
import org.koemine.trends.LateDay;
import org.koemine.trends.Period;

/** One row a theme, one column a week, and a line chart of the largest themes. */
final class TrendSheet {
    static final int HEADER_ROW = 2;
    static final int FIRST_ROW = HEADER_ROW + 1;
    static final int FIRST_WEEK = 2;

    /** More lines than this cannot be told apart. */
    private static final int MOST_LINES = 6;

    private static final int CHART_COLUMNS = 10;
    private static final int CHART_HEIGHT = 380;

    private final Material material;
    private final List<Period> weeks;
    private final List<RankedTheme> themes;
    private final List<LateDay> late;
    private final SheetDraft draft;

    TrendSheet(Material material) {
        this.material = material;
        this.weeks = material.trends().weeks();
        this.themes = material.pareto().ranked();
        this.late = material.content().watched().watch().late();
        this.draft = new SheetDraft(material.word("trend.name"), 10, 40);
        draft.moreColumns(weeks.size(), 8);
        draft.moreColumns(1, 3);
        draft.moreColumns(CHART_COLUMNS, 11);
    }

    Sheet layOut() {
        material.title(draft, "trend", 2);
        draft.add(20, Cell.text(lead(), Look.LEAD).across(Math.max(2, Math.min(8, weeks.size()))), chartLink());
        draft.header(2, 34, header());
        themes.forEach(theme -> draft.add(row(
                theme.id().value(),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.cardOrRow(theme)),
                Look.BODY,
                theme.trend().weekly())));
        int last = draft.next() - 1;
        draft.filterUpTo(last, lastWeek());
        draft.add(row(
                "",
                Cell.text(material.word("trend.all"), Look.TOTAL),
                Look.TOTAL,
                material.trends().weeklyTotals()));
        if (!late.isEmpty()) {
            draft.add(expected());
        }
        draft.print(new Area(0, 0, draft.next() - 1, lastWeek()));
        if (!themes.isEmpty() && !weeks.isEmpty()) {
            draft.highlight(Highlight.Kind.SHADES, new Area(FIRST_ROW, FIRST_WEEK, last, lastWeek()));
            drawLines();
        }
        return draft.finish(true, false);
    }

    /** Counts in the end, of the weeks for which records are still to come. */
    private Row expected() {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.blank(Look.BODY), Cell.text(material.word("trend.late"), Look.BODY)));
        for (int week = 0; week < weeks.size(); week++) {
            cells.add(lateIn(week).isEmpty() ? Cell.blank(Look.BODY) : Cell.text(range(week), Look.PROVISIONAL));
        }
        return draft.fitting(2, cells);
    }

    private String range(int week) {
        LateDay.Rest rest = LateDay.rest(lateIn(week));
        int count = material.trends().weeklyTotals().get(week);
        return material.word("trend.late.range", count + rest.low(), count + rest.high());
    }

    private List<LateDay> lateIn(int week) {
        return late.stream().filter(day -> weeks.get(week).contains(day.day())).toList();
    }

    private String lead() {
        if (!late.isEmpty()) {
            return material.word("trend.lead.late", weeks.size());
        }
        return material.word(endsEarly() ? "trend.lead.provisional" : "trend.lead", weeks.size());
    }

    private Cell chartLink() {
        return themes.isEmpty() || weeks.isEmpty()
                ? Cell.GAP
                : Cell.text(material.word("trend.chart.link"), Look.LEAD)
                        .across(3)
                        .to(new Target(material.word("trend.name"), 1, chartColumn()));
    }

    private boolean endsEarly() {
        return !weeks.isEmpty() && weeks.get(weeks.size() - 1).days() < 7;
    }

    private boolean provisional(int week) {
        return (week == weeks.size() - 1 && endsEarly()) || !lateIn(week).isEmpty();
    }

    private int lastWeek() {
        return FIRST_WEEK + Math.max(0, weeks.size() - 1);
    }

    private int chartColumn() {
        return FIRST_WEEK + weeks.size() + 1;
    }

    private List<Cell> header() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(material.word("themes.id"), Look.HEADER));
        cells.add(Cell.text(material.word("themes.label"), Look.HEADER));
        for (int week = 0; week < weeks.size(); week++) {
            cells.add(Cell.text(name(week), provisional(week) ? Look.HEADER_PROVISIONAL : Look.HEADER));
        }
        return cells;
    }

    private String name(int week) {
        Period period = weeks.get(week);
        String key = provisional(week) ? "trend.week.provisional" : "trend.week";
        return material.word(key, material.wording().shortDay(period.start()));
    }

    private Row row(String id, Cell label, Look look, List<Integer> counts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(id, look));
        cells.add(label);
        for (int week = 0; week < counts.size(); week++) {
            cells.add(Cell.whole(counts.get(week), provisional(week) ? Look.PROVISIONAL : look));
        }
        return draft.fitting(2, cells);
    }

    private void drawLines() {
        List<RankedTheme> top = material.pareto()
                .top(Math.min(MOST_LINES, material.content().settings().topThemes()));
        List<Series> lines = new ArrayList<>();
        for (RankedTheme theme : top) {
            int row = FIRST_ROW + theme.rank() - 1;
            List<Double> counts =
                    theme.trend().weekly().stream().map(Integer::doubleValue).toList();
            lines.add(new Series(theme.label(), counts, Area.row(row, FIRST_WEEK, lastWeek())));
        }
        Area place = draft.block(HEADER_ROW, chartColumn(), CHART_COLUMNS, CHART_HEIGHT);
        draft.chart(new Chart(
                Kind.LINES,
                material.word("trend.chart", top.size()),
                place,
                material.word("trend.name"),
                weekNames(),
                Area.row(HEADER_ROW, FIRST_WEEK, lastWeek()),
                lines));
        draft.print(place);
    }

    List<String> weekNames() {
        List<String> names = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            names.add(name(week));
        }
        return names;
    }
}
