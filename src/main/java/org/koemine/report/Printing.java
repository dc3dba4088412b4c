package org.koemine.report;

import java.util.List;

/**
 * How a sheet is printed on A4, always as wide as the paper.
 *
 * @param onePage whether it is shrunk to a single page
 * @param repeatedRows rows from {@code firstRepeated} on that stand at the top of every page, 0 for none
 * @param areas what is printed, each on pages of its own; empty for the whole sheet
 */
public record Printing(boolean landscape, boolean onePage, int firstRepeated, int repeatedRows, List<Area> areas) {
    public Printing {
        areas = List.copyOf(areas);
    }
}
