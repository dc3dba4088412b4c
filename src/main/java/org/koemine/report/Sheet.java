package org.koemine.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One sheet. Rows and columns are counted from 0 everywhere in a report.
 *
 * @param rows from row 0 on; may be made while they are read, so they are read once, in order
 * @param frozenRows rows at the top that stay in view, 0 for none
 * @param frozenColumns columns at the left that stay in view, 0 for none
 * @param filter header row and the rows under it that the reader can filter
 * @param form where the reader fills something in
 * @param chapter the sheets it belongs to
 * @param hidden whether only a program reads it
 */
public record Sheet(
        String name,
        List<Column> columns,
        List<Row> rows,
        int frozenRows,
        int frozenColumns,
        Optional<Area> filter,
        List<Highlight> highlights,
        List<Chart> charts,
        Printing printing,
        Optional<Form> form,
        Chapter chapter,
        boolean hidden) {

    public Sheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(printing, "printing");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(chapter, "chapter");
        columns = List.copyOf(columns);
        highlights = List.copyOf(highlights);
        charts = List.copyOf(charts);
    }

    Sheet in(Chapter other) {
        return new Sheet(
                name,
                columns,
                rows,
                frozenRows,
                frozenColumns,
                filter,
                highlights,
                charts,
                printing,
                form,
                other,
                hidden);
    }
}
