package org.koemine.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Mojibake;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.DateReader.Reading;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellText;

/** Reads rows of one table into complaints. What a row says beyond its fields goes into the complaint's attributes. */
final class RowReader {
    /** Characters of a name. A longer one is another column's text that slipped; and no index of PostgreSQL holds a page of it. */
    private static final int LONGEST_NAME = 200;

    private final String place;
    private final ColumnLayout layout;
    private final DateReader dates;
    private final LocalDate businessDate;
    private final boolean extraCellsKept;

    /**
     * @param place file, and sheet where there are several, as messages name it
     * @param extraCellsKept whether a cell beyond the headers is a remark at the side; otherwise it spoils the row
     */
    RowReader(String place, ColumnLayout layout, DateReader dates, LocalDate businessDate, boolean extraCellsKept) {
        this.place = place;
        this.layout = layout;
        this.dates = dates;
        this.businessDate = businessDate;
        this.extraCellsKept = extraCellsKept;
    }

    RowOutcome read(CellRow row) {
        try {
            row.damage().ifPresent(damage -> {
                throw new RowRefusal(damage);
            });
            Complaint complaint = complaint(row.row(), cells(row));
            return new AcceptedRow(row.row(), complaint, doubt(row.row(), complaint));
        } catch (RowRefusal e) {
            return new RejectedRow(row.row(), row.raw(), e.fault());
        }
    }

    private Optional<Fault> doubt(long row, Complaint complaint) {
        return Mojibake.suspected(complaint.text())
                ? Optional.of(Fault.of(FaultId.TEXT_GARBLED, at(row, Field.TEXT, "")))
                : Optional.empty();
    }

    /** The cells, cleaned, as many as there are headers or more. */
    private List<String> cells(CellRow row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        row.cells().forEach(cell -> cells.add(CellText.clean(cell)));
        int columns = layout.headers().size();
        int used = cells.size();
        while (used > columns && cells.get(used - 1).isEmpty()) {
            used--;
        }
        if (used > columns && !extraCellsKept) {
            throw new RowRefusal(FaultId.ROW_TOO_WIDE, Place.row(place, row.row()), used, columns);
        }
        requireWithin(Field.TEXT, row);
        requireWithin(Field.RECEIVED_ON, row);
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.subList(0, Math.max(used, columns));
    }

    /** A row may end early where only cells that may be empty are missing. */
    private void requireWithin(Field field, CellRow row) {
        int cells = row.cells().size();
        if (cells <= layout.columns().get(field) && !extraCellsKept) {
            Place missing = Place.row(place, row.row()).column(layout.header(field), "");
            throw new RowRefusal(
                    FaultId.ROW_TOO_NARROW, missing, cells, layout.headers().size());
        }
    }

    private Complaint complaint(long row, List<String> cells) {
        SortedMap<String, String> attributes = attributes(cells);
        ReceiptDate receipt = receipt(row, cells, attributes);
        String text = cell(Field.TEXT, cells);
        if (text.isEmpty()) {
            throw new RowRefusal(FaultId.TEXT_MISSING, at(row, Field.TEXT, ""));
        }
        Origin origin = new Origin(
                name(Field.CHANNEL, cells, attributes),
                name(Field.CUSTOMER, cells, attributes),
                name(Field.PRODUCT, cells, attributes),
                name(Field.OPERATOR, cells, attributes),
                cell(Field.PAGE, cells));
        Handling handling = new Handling(
                cell(Field.RESPONSE, cells),
                cell(Field.CLOSING, cells),
                cell(Field.PROMISE, cells),
                day(Field.PROMISED_BY, cells, attributes),
                name(Field.STATUS, cells, attributes),
                day(Field.FIRST_RESPONSE, cells, attributes));
        return new Complaint(id(row, cells, receipt, origin, text), receipt, text, origin, handling, attributes);
    }

    private ComplaintId id(long row, List<String> cells, ReceiptDate receipt, Origin origin, String text) {
        String given = cell(Field.ID, cells);
        if (given.isEmpty()) {
            return DerivedId.of(receipt, origin.customer(), origin.product(), text);
        }
        if (given.length() > ComplaintId.MAX_LENGTH) {
            throw new RowRefusal(FaultId.ID_TOO_LONG, at(row, Field.ID, given), ComplaintId.MAX_LENGTH);
        }
        return new ComplaintId(given);
    }

    private ReceiptDate receipt(long row, List<String> cells, SortedMap<String, String> attributes) {
        String cell = cell(Field.RECEIVED_ON, cells);
        if (cell.isEmpty()) {
            throw new RowRefusal(FaultId.DATE_MISSING, at(row, Field.RECEIVED_ON, ""));
        }
        Reading reading = dates.read(cell);
        if (reading instanceof Reading.Refused refused) {
            throw new RowRefusal(refused.reason(), at(row, Field.RECEIVED_ON, cell));
        }
        LogDate date = ((Reading.Read) reading).date();
        if (date.date().isAfter(businessDate)) {
            throw new RowRefusal(FaultId.DATE_IN_FUTURE, at(row, Field.RECEIVED_ON, cell), businessDate);
        }
        if (!date.exact()) {
            keep(Field.RECEIVED_ON, cell, attributes);
        }
        return new ReceiptDate(date.date(), time(cells, attributes).or(date::time));
    }

    private Optional<LocalTime> time(List<String> cells, SortedMap<String, String> attributes) {
        String cell = cell(Field.RECEIVED_AT, cells);
        Optional<LocalTime> time = cell.isEmpty() ? Optional.empty() : dates.readTime(cell);
        if (time.isEmpty()) {
            keep(Field.RECEIVED_AT, cell, attributes);
        }
        return time;
    }

    private Optional<LocalDate> day(Field field, List<String> cells, SortedMap<String, String> attributes) {
        String cell = cell(field, cells);
        if (!cell.isEmpty() && dates.read(cell) instanceof Reading.Read read) {
            if (!read.date().exact() || read.date().time().isPresent()) {
                keep(field, cell, attributes);
            }
            return Optional.of(read.date().date());
        }
        keep(field, cell, attributes);
        return Optional.empty();
    }

    private String name(Field field, List<String> cells, SortedMap<String, String> attributes) {
        String cell = cell(field, cells);
        String name = CellText.shortened(cell, LONGEST_NAME);
        if (!name.equals(cell)) {
            keep(field, cell, attributes);
        }
        return name;
    }

    /** Keeps what was not, or not wholly, understood. */
    private void keep(Field field, String cell, SortedMap<String, String> attributes) {
        if (!cell.isEmpty()) {
            attributes.put(layout.header(field), cell);
        }
    }

    private SortedMap<String, String> attributes(List<String> cells) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!layout.columns().containsValue(i) && !cells.get(i).isEmpty()) {
                String header = i < layout.headers().size() ? layout.headers().get(i) : "(" + (i + 1) + ")";
                attributes.put(header, cells.get(i));
            }
        }
        return attributes;
    }

    private String cell(Field field, List<String> cells) {
        Integer column = layout.columns().get(field);
        return column == null ? "" : cells.get(column);
    }

    private Place at(long row, Field field, String value) {
        return Place.row(place, row).column(layout.header(field), value);
    }
}
