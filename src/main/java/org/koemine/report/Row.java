package org.koemine.report;

import java.util.Arrays;
import java.util.List;

/**
 * A row of cells, the first in column 0; a cell that spans more columns moves the next one on.
 *
 * @param height in points; 0: not shown
 */
public record Row(double height, List<Cell> cells) {

    /** Height of a row with one line of text, in points. */
    public static final double LINE = 18;

    /** Height of a row that nobody laid out, in points. */
    public static final double UNSET = 15;

    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(double height, Cell... cells) {
        return new Row(height, Arrays.asList(cells));
    }

    static Row of(Cell... cells) {
        return of(LINE, cells);
    }
}
