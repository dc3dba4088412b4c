package org.koemine.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;

/** The rows of one sheet, read as they come; one row is held at a time. */
final class SheetRows implements CellRows {
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final XmlPart xml;
    private final SharedTexts texts;
    private final CellWording wording;
    private final CellLimits limits;
    private final WorkbookFaults faults;
    private long rowNumber;
    private CellRow next;

    SheetRows(XmlPart xml, SharedTexts texts, CellWording wording, CellLimits limits, WorkbookFaults faults) {
        this.xml = xml;
        this.texts = texts;
        this.wording = wording;
        this.limits = limits;
        this.faults = faults;
    }

    @Override
    public boolean hasNext() {
        while (next == null && faults.guard(this::toNextRow)) {
            CellRow row = faults.guard(this::readRow);
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

    private boolean toNextRow() {
        while (xml.next()) {
            if (xml.begins("row")) {
                String number = xml.attribute("r");
                rowNumber = number.isEmpty() ? rowNumber + 1 : Long.parseLong(number);
                return true;
            }
        }
        return false;
    }

    private CellRow readRow() {
        List<String> cells = new ArrayList<>();
        boolean tooLong = false;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = column(xml.attribute("r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                String cell = readCell();
                tooLong |= cell.length() > limits.longestCell();
                cells.add(cell);
            }
        }
        Optional<Fault> damage = Optional.empty();
        if (tooLong) {
            Place place = Place.row(faults.place().file(), rowNumber);
            damage = Optional.of(Fault.of(FaultId.CELL_TOO_LONG, place, limits.longestCell()));
        }
        return new CellRow(rowNumber, cells, "", damage);
    }

    private static int column(String reference, int usual) {
        if (reference.isEmpty()) {
            return usual;
        }
        int column = new CellReference(reference).getCol();
        if (column < usual || column >= MOST_COLUMNS) {
            throw new BrokenPartException(null);
        }
        return column;
    }

    private String readCell() {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                xml.appendText(value, limits.longestCell());
            } else if (xml.begins("is")) {
                xml.appendRuns(value, "is", limits.longestCell());
            }
        }
        return word(type, style.isEmpty() ? -1 : Integer.parseInt(style), value.toString());
    }

    private String word(String type, int style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(value);
            case "str", "inlineStr" -> XmlPart.unescape(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "d" -> value;
            default -> wording.number(value, style);
        };
    }

    @Override
    public void close() {
        xml.close();
    }
}
