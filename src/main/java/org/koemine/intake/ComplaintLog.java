package org.koemine.intake;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.HeaderFinder.Header;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;

/**
 * An opened complaint log: what became of its rows, one after the other. Rows without any text, titles and the row of
 * column names are no rows. For the same file, settings and business date it is always the same sequence, so that a
 * number of outcomes is a place to go on from.
 */
public final class ComplaintLog implements Iterator<RowOutcome>, Closeable {
    private final String file;
    private final CellTables tables;
    private final List<Fault> notes;
    private final Iterator<Map.Entry<String, Header>> headers;
    private final boolean severalTables;
    private final DateReader dates;
    private final LocalDate businessDate;
    private CellRows rows;
    private RowReader reader;
    private CellRow next;

    ComplaintLog(
            String file,
            CellTables tables,
            Map<String, Header> headers,
            List<Fault> notes,
            ZoneId zone,
            LocalDate businessDate) {
        this.file = file;
        this.tables = tables;
        this.notes = List.copyOf(notes);
        this.headers = headers.entrySet().iterator();
        this.severalTables = headers.size() > 1;
        this.dates = new DateReader(zone, tables.dayZero());
        this.businessDate = businessDate;
    }

    /** Name of the character set, or empty for a workbook. */
    public String encoding() {
        return tables.encoding();
    }

    /** What is worth knowing though the file is read, such as sheets that were left out. */
    public List<Fault> notes() {
        return notes;
    }

    @Override
    public boolean hasNext() {
        try {
            return advance();
        } catch (UncheckedIOException e) {
            String reason = e.getCause().getClass().getSimpleName();
            throw new KoemineException(Fault.of(FaultId.FILE_UNREADABLE, Place.file(file), reason), e);
        }
    }

    private boolean advance() {
        while (next == null) {
            if (rows != null && rows.hasNext()) {
                next = rows.next();
            } else if (headers.hasNext()) {
                open(headers.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public RowOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CellRow row = next;
        next = null;
        return reader.read(row);
    }

    private void open(Map.Entry<String, Header> table) {
        closeRows();
        rows = tables.open(table.getKey());
        Header header = table.getValue();
        while (rows.hasNext()) {
            CellRow row = rows.next();
            if (row.row() == header.row()) {
                break;
            }
        }
        String place = severalTables ? file + " [" + table.getKey() + "]" : file;
        boolean workbook = tables.dayZero().isPresent();
        reader = new RowReader(place, header.layout(), dates, businessDate, workbook);
    }

    private void closeRows() {
        if (rows != null) {
            rows.close();
        }
    }

    @Override
    public void close() {
        closeRows();
        tables.close();
    }
}
