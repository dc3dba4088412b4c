package org.koemine.report;

/** A block of cells; all four bounds belong to it. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public Area {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("an area runs right and down");
        }
    }

    static Area column(int column, int firstRow, int lastRow) {
        return new Area(firstRow, column, lastRow, column);
    }

    static Area row(int row, int firstColumn, int lastColumn) {
        return new Area(row, firstColumn, row, lastColumn);
    }
}
