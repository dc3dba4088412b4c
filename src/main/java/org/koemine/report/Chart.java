package org.koemine.report;

import java.util.List;
import java.util.Objects;

/**
 * A chart drawn by the spreadsheet program from cells of a sheet.
 *
 * @param place cells the chart covers
 * @param source sheet that holds the figures
 * @param categories names along the horizontal axis, as they stand in {@code names}
 * @param names the cells of those; LibreOffice shows no names that stand in no cell
 */
public record Chart(
        Kind kind, String title, Area place, String source, List<String> categories, Area names, List<Series> series) {

    /** What is drawn. */
    public enum Kind {
        /** One series of columns. */
        COLUMNS,
        /** A line for each series. */
        LINES,
        /** The first series as columns, the second, a share, as a line on an axis of its own. */
        PARETO,
        /** Counts, what is usual, the limit, and the counts beyond it once more, to be marked. */
        CONTROL,
        /** Evidence for and against, and the limit at which either decides. */
        EVIDENCE
    }

    /**
     * Figures of one colour.
     *
     * @param figures as they stand in {@code cells}; NaN where there is no point
     */
    public record Series(String name, List<Double> figures, Area cells) {
        public Series {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(cells, "cells");
            figures = List.copyOf(figures);
        }
    }

    public Chart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(names, "names");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
