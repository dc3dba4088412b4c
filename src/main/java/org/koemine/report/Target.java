package org.koemine.report;

import java.util.Objects;

/** A cell of this report that a link leads to. */
public record Target(String sheet, int row, int column) {
    public Target {
        Objects.requireNonNull(sheet, "sheet");
    }
}
