package org.koemine.intake.excel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;

/** The rows of one sheet. */
final class SheetRows implements CellRows {
    private final Iterator<Row> rows;
    private final CellWording wording;
    private final CellLimits limits;
    private final Place place;
    private final WorkbookFaults faults;
    private CellRow next;

    SheetRows(Iterator<Row> rows, CellWording wording, CellLimits limits, Place place, WorkbookFaults faults) {
        this.rows = rows;
        this.wording = wording;
        this.limits = limits;
        this.place = place;
        this.faults = faults;
    }

    @Override
    public boolean hasNext() {
        while (next == null && faults.guard(rows::hasNext)) {
            CellRow row = read(faults.guard(rows::next));
            next = row.cells().stream().allMatch(String::isBlank) ? null : row;
        }
        return next != null;
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CellRow row = next;
        next = null;
        return row;
    }

    private CellRow read(Row row) {
        List<String> cells = new ArrayList<>();
        Optional<Fault> damage = Optional.empty();
        long number = row.getRowNum() + 1L;
        for (Cell cell : row) {
            while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
            }
            String text = wording.word(cell);
            if (text.length() > limits.longestCell()) {
                damage = Optional.of(
                        Fault.of(FaultId.CELL_TOO_LONG, Place.row(place.file(), number), limits.longestCell()));
            }
            cells.add(text);
        }
        return new CellRow(number, cells, "", damage);
    }

    @Override
    public void close() {
        // The workbook closes what its sheets opened.
    }
}
