package org.koemine.report;

import java.util.List;

/** Heights of rows, set by us: a server has no fonts to measure with, and a long text must not fill the screen. */
final class RowHeight {
    private static final double LINE = 15;
    private static final double AIR = 6;

    /** What the distance from the edge takes, in characters of half width. */
    private static final int INDENT = 1;

    private RowHeight() {}

    /** Room for the longest text of a row whose first cell is in column 0, at most {@code most} lines, in points. */
    static double of(List<Cell> cells, List<Column> columns, int most) {
        int lines = 1;
        int column = 0;
        for (Cell cell : cells) {
            int width = width(columns, column, cell.span());
            lines = width == 0 ? lines : Math.max(lines, TextWidth.lines(text(cell.value()), width - INDENT));
            column += cell.span();
        }
        return of(Math.min(most, lines));
    }

    private static String text(Value value) {
        if (value instanceof Value.Marked marked) {
            return marked.text();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    static double of(int lines) {
        return lines * LINE + AIR;
    }

    private static int width(List<Column> columns, int first, int span) {
        return columns.subList(first, first + span).stream()
                .mapToInt(Column::width)
                .sum();
    }
}
