package org.koemine.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellRow;

/**
 * Finds the row of column names among the first rows of a table, below titles and notes: the row under which most fields
 * of a complaint are found, the first of equal ones.
 */
final class HeaderFinder {
    /** Rows looked at. */
    static final int DEPTH = 30;

    private final LayoutFinder layouts;
    private final OptionalInt wantedRow;
    private final int mostColumns;

    HeaderFinder(LayoutFinder layouts, OptionalInt wantedRow, int mostColumns) {
        this.layouts = layouts;
        this.wantedRow = wantedRow;
        this.mostColumns = mostColumns;
    }

    /**
     * The likeliest header; only a {@linkplain Header#isComplete() complete} one can be read by.
     *
     * @param head first rows of a table, at least one
     */
    Header find(List<CellRow> head, Place place) {
        head.stream()
                .filter(row -> row.cells().size() > mostColumns)
                .findFirst()
                .ifPresent(wide -> {
                    Place row = Place.row(place.file(), wide.row());
                    int columns = wide.cells().size();
                    throw new KoemineException(Fault.of(FaultId.COLUMNS_TOO_MANY, row, columns, mostColumns));
                });
        if (wantedRow.isPresent()) {
            return wanted(head, place);
        }
        Header best = null;
        for (CellRow row : head) {
            Header header = new Header(row.row(), layouts.find(row.cells()), named(row));
            if (row.damage().isEmpty() && (best == null || header.rank() > best.rank())) {
                best = header;
            }
        }
        return Optional.ofNullable(best).orElseGet(() -> header(head.get(0)));
    }

    private Header wanted(List<CellRow> head, Place place) {
        return head.stream()
                .filter(row -> row.row() == wantedRow.getAsInt())
                .findFirst()
                .map(this::header)
                .orElseThrow(
                        () -> new KoemineException(Fault.of(FaultId.HEADER_ROW_MISSING, place, wantedRow.getAsInt())));
    }

    private Header header(CellRow row) {
        return new Header(row.row(), layouts.find(row.cells()), named(row));
    }

    private static int named(CellRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * A row of column names.
     *
     * @param row number, from 1
     * @param named cells with a text
     */
    record Header(long row, ColumnLayout layout, int named) {

        boolean isComplete() {
            return layout.has(Field.TEXT) && layout.has(Field.RECEIVED_ON);
        }

        /** The more, the likelier: complete before incomplete, then by fields found, then by cells with a text. */
        long rank() {
            long complete = isComplete() ? 1 : 0;
            return (complete << 40) + ((long) layout.columns().size() << 20) + named;
        }
    }
}
