package org.koemine.guide;

import java.util.List;
import java.util.Objects;
import org.koemine.fault.Place;

/**
 * What a guide file says.
 *
 * @param file its name, without the folder
 */
record GuideTable(GuideKind kind, String file, List<GuideRow> rows) {
    GuideTable {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        rows = List.copyOf(rows);
    }

    Place place(GuideRow row, GuideColumn column, String value) {
        return Place.row(file, row.row()).column(column.shown(), value);
    }
}
