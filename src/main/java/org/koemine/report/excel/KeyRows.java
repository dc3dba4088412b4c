package org.koemine.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.Shown;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.report.KeySheet;

/** Takes in the sheet nobody sees: of which database and night the workbook is, and what it showed. */
final class KeyRows {
    private final String file;
    private final Map<EditKey, Shown> shown = new TreeMap<>();
    private final List<String> sheets = new ArrayList<>();
    private WorkbookMark mark = WorkbookMark.NONE;

    KeyRows(String file) {
        this.file = file;
    }

    String name() {
        return KeySheet.NAME;
    }

    void row(SortedMap<Integer, ReadCell> row) {
        String first = text(row, 0);
        if (first.equals(KeySheet.MARK)) {
            mark(row);
        } else if (first.equals("SHEET")) {
            sheets.add(text(row, 1));
        } else if (!first.isEmpty()) {
            shown(row, first);
        }
    }

    private void mark(SortedMap<Integer, ReadCell> row) {
        if (!text(row, 1).equals(WorkbookMark.FORMAT)) {
            throw refusal(FaultId.RETURNED_OF_ANOTHER_VERSION);
        }
        if (!text(row, 3).matches("\\d{1,18}")) {
            throw refusal(FaultId.RETURNED_WITHOUT_KEYS);
        }
        mark = new WorkbookMark(text(row, 2), Long.parseLong(text(row, 3)));
    }

    private void shown(SortedMap<Integer, ReadCell> row, String kind) {
        try {
            EditKey key = new EditKey(EditKey.Kind.valueOf(kind), text(row, 1), text(row, 2));
            shown.put(key, new Shown(text(row, 3), text(row, 4)));
        } catch (IllegalArgumentException e) {
            throw new KoemineException(Fault.of(FaultId.RETURNED_WITHOUT_KEYS, Place.file(file)), e);
        }
    }

    private static String text(SortedMap<Integer, ReadCell> row, int column) {
        ReadCell cell = row.get(column);
        return cell == null ? "" : cell.text();
    }

    /** A workbook of a version before entries were read back has no such sheet. */
    WorkbookMark mark() {
        if (mark.equals(WorkbookMark.NONE)) {
            throw refusal(FaultId.RETURNED_OF_ANOTHER_VERSION);
        }
        return mark;
    }

    private KoemineException refusal(FaultId why) {
        return new KoemineException(Fault.of(why, Place.file(file)));
    }

    Map<EditKey, Shown> shown() {
        return shown;
    }

    /** Whether something could be entered in a sheet of this name when the workbook was made. */
    boolean isKeyed(String sheet) {
        return sheets.contains(sheet);
    }

    /** What a cell showed, or empty. */
    String shown(EditKey key) {
        return shown.getOrDefault(key, Shown.EMPTY).text();
    }

    /** Whether any cell of this column showed this text. */
    boolean showed(EditKey.Kind kind, String field, String text) {
        return shown.entrySet().stream()
                .anyMatch(entry -> entry.getKey().kind() == kind
                        && entry.getKey().field().equals(field)
                        && entry.getValue().text().equals(text));
    }
}
