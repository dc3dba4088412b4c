package org.koemine.intake.cells;

/**
 * What a decoder holds in memory at most.
 *
 * @param longestCell UTF-16 units of a cell
 */
public record CellLimits(int longestCell) {

    /** Cells of the longest kind that a row may have before the row itself is too long. */
    private static final int LONGEST_CELLS_OF_A_ROW = 4;

    public CellLimits {
        if (longestCell < 1) {
            throw new IllegalArgumentException("a cell has room for one character at least");
        }
    }

    /** UTF-16 units of a row, separators and quotes included. */
    public int longestRow() {
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) longestCell * LONGEST_CELLS_OF_A_ROW);
    }
}
