package org.koemine.report;

/** Heights of rows, set by us: a server has no fonts to measure with, and a long text must not fill the screen. */
final class RowHeight {
    private static final double LINE = 15;
    private static final double AIR = 6;

    private RowHeight() {}

    /** Room for the longest of some wrapped texts, at most {@code most} lines; texts and column widths by turns. */
    static double of(int most, Object... textsAndWidths) {
        int lines = 1;
        for (int i = 0; i < textsAndWidths.length; i += 2) {
            lines = Math.max(lines, TextWidth.lines((String) textsAndWidths[i], (Integer) textsAndWidths[i + 1]));
        }
        return of(Math.min(most, lines));
    }

    static double of(int lines) {
        return lines * LINE + AIR;
    }
}
