package org.koemine.report;

/**
 * A column of a sheet.
 *
 * @param width in characters of half width, 1 to 255
 */
public record Column(int width) {
    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("a column is 1 to 255 characters wide");
        }
    }
}
