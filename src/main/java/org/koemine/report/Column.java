package org.koemine.report;

/**
 * A column of a sheet.
 *
 * @param width in characters of half width, at most 255; 0: not shown
 */
public record Column(int width) {
    public Column {
        if (width < 0 || width > 255) {
            throw new IllegalArgumentException("a column is 0 to 255 characters wide");
        }
    }
}
