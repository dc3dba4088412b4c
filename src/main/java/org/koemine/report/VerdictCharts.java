package org.koemine.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.prevention.verdict.Evidence;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Progress;
import org.koemine.prevention.verdict.Standing;

/**
 * How the evidence for and against a countermeasure has added up since it started, a chart each, right of the register; what
 * changed and what started last come first. The figures stand below the register, where no filter hides them.
 */
final class VerdictCharts {
    private static final Comparator<Standing> NEWEST_FIRST = Comparator.comparing(Standing::isNew)
            .reversed()
            .thenComparing(standing -> standing.judgement().startedOn(), Comparator.reverseOrder())
            .thenComparing(standing -> standing.judgement().measure());
    private static final int MOST = 6;
    private static final int ABREAST = 3;

    /** Columns of a chart; three charts are as wide as the register, so that both are printed at one scale. */
    private static final int COLUMNS = 7;

    private static final double HEIGHT = 330;
    private static final double LINE = 17;

    /** What {@link Progress} counts the limits as. */
    private static final int LIMIT = 100;

    private final Material material;
    private final SheetDraft draft;
    private final int column;
    private final List<Standing> all;
    private final List<Standing> shown;

    /** @param column the first that is free */
    VerdictCharts(Material material, SheetDraft draft, int column) {
        this.material = material;
        this.draft = draft;
        this.column = column + 1;
        this.all = material.content().verdicts().standings().stream()
                .filter(standing -> !course(standing).isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
        this.shown = all.stream().limit(MOST).toList();
        int weeks = shown.stream()
                .mapToInt(standing -> course(standing).size())
                .max()
                .orElse(0);
        if (!shown.isEmpty()) {
            draft.moreColumns(1, 3);
            draft.moreColumns(Math.max(ABREAST * COLUMNS, weeks + 1), 11);
        }
    }

    Cell link() {
        return shown.isEmpty()
                ? Cell.GAP
                : Cell.text(material.word("register.charts.link"), Look.LEAD)
                        .to(new Target(material.word("register.name"), 0, column));
    }

    /** The cells of a row with the heading right of them. */
    Cell[] headed(Cell... cells) {
        int left = all.size() - shown.size();
        String others = left > 0 ? material.word("register.charts.others", left) : "";
        return beside(cells, material.word("register.charts") + others, Look.SECTION);
    }

    /** The cells of a row with what explains the charts right of them. */
    Cell[] explained(Cell... cells) {
        return beside(cells, material.word("register.charts.note"), Look.NOTE);
    }

    private Cell[] beside(Cell[] cells, String text, Look look) {
        if (shown.isEmpty()) {
            return cells;
        }
        List<Cell> wide = new ArrayList<>(List.of(cells));
        int used = wide.stream().mapToInt(Cell::span).sum();
        wide.addAll(Collections.nCopies(column - used, Cell.GAP));
        wide.add(Cell.text(text, look).across(ABREAST * COLUMNS));
        return wide.toArray(Cell[]::new);
    }

    /** Draws them beside the rows from one on; the rows of the register are all there. */
    void draw(int firstRow) {
        if (shown.isEmpty()) {
            return;
        }
        List<Area> places = places(firstRow);
        Area lowest = places.get(places.size() - 1);
        while (draft.next() <= lowest.lastRow() + 1) {
            draft.gap(Row.UNSET);
        }
        for (int i = 0; i < shown.size(); i++) {
            draw(shown.get(i), places.get(i));
        }
        draft.print(new Area(0, column, lowest.lastRow(), column + ABREAST * COLUMNS - 1));
    }

    private List<Area> places(int firstRow) {
        List<Area> places = new ArrayList<>();
        int row = firstRow;
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0 && i % ABREAST == 0) {
                row = places.get(i - 1).lastRow() + 1;
            }
            places.add(draft.block(row, column + i % ABREAST * COLUMNS, COLUMNS, HEIGHT));
        }
        return places;
    }

    private void draw(Standing standing, Area place) {
        int first = draft.next();
        List<String> weeks = weeks(evidence(standing));
        draft.add(LINE, figures(title(standing), weeks.stream().map(week -> Cell.text(week, Look.NOTE))));
        List<Chart.Series> lines = List.of(
                line("fewer", standing, Progress::fewer),
                line("missed", standing, Progress::missed),
                line("limit", standing, week -> LIMIT));
        draft.chart(new Chart(
                Chart.Kind.EVIDENCE,
                title(standing),
                place,
                material.word("register.name"),
                weeks,
                cells(first, weeks.size()),
                lines));
    }

    private Chart.Series line(String key, Standing standing, ToIntFunction<Progress> hundredths) {
        String name = material.word("register.charts." + key);
        int row = draft.next();
        List<Integer> points = course(standing).stream()
                .map(week -> Math.max(0, hundredths.applyAsInt(week)))
                .toList();
        draft.add(LINE, figures(name, points.stream().map(point -> Cell.whole(point, Look.NOTE))));
        return new Chart.Series(name, points.stream().map(Integer::doubleValue).toList(), cells(row, points.size()));
    }

    private Cell[] figures(String name, Stream<Cell> cells) {
        return Stream.concat(Stream.of(Cell.GAP.across(column), Cell.text(name, Look.NOTE)), cells)
                .toArray(Cell[]::new);
    }

    private Area cells(int row, int size) {
        return Area.row(row, column + 1, column + size);
    }

    private String title(Standing standing) {
        Judgement judgement = standing.judgement();
        return material.word(
                "register.charts.title",
                judgement.measure().value(),
                TextWidth.shorten(material.label(judgement.theme()), 34),
                new VerdictWords(material.wording()).verdict(judgement.verdict()));
    }

    /** Names of the weeks, by their number after the time of transition. */
    private List<String> weeks(Evidence evidence) {
        int last = evidence.weeksAfter();
        return IntStream.rangeClosed(last - evidence.course().size() + 1, last)
                .mapToObj(week -> material.word("register.charts.week", week))
                .toList();
    }

    private static Evidence evidence(Standing standing) {
        return standing.judgement().verdict().evidence().orElseThrow();
    }

    private static List<Progress> course(Standing standing) {
        return standing.judgement().verdict().evidence().map(Evidence::course).orElse(List.of());
    }
}
