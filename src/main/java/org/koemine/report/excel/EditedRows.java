package org.koemine.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.TypedCell;
import org.koemine.report.KeySheet;

/** Takes in a sheet that people may have typed in: finds its keys, and what stands in the cells they lead to. */
final class EditedRows {
    private static final Pattern FIELD = Pattern.compile(
            "(" + Stream.of(EditKey.Kind.values()).map(Enum::name).collect(Collectors.joining("|")) + ")\\.([\\w-]+)");

    private final String sheet;
    private final KeyRows keys;
    private final Map<ReadCell, EditKey> cells = new HashMap<>();
    private final List<ReadCell> inOrder = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private boolean header;
    private OptionalInt corner = OptionalInt.empty();
    private List<CellRangeAddress> merged = List.of();

    /** What is entered in a column. */
    private record Column(EditKey.Kind kind, String field) {}

    /** Something that was typed where it cannot be taken from. */
    record Stray(String sheet, String cell, String text, FaultId why) {
        Edit edit(String file, long edition, String by) {
            Edit.Origin origin = new Edit.Origin(file, edition, by, sheet, cell);
            return Edit.refused(origin, Optional.empty(), text, Fault.of(why, origin.fault(text)));
        }
    }

    EditedRows(String sheet, KeyRows keys) {
        this.sheet = sheet;
        this.keys = keys;
    }

    void row(SortedMap<Integer, ReadCell> row) {
        if (columns.isEmpty()) {
            findKeys(row);
        } else if (corner.isPresent()) {
            keyed(row);
        } else if (!header) {
            header = true;
        } else {
            columns.forEach((index, column) -> text(row, index)
                    .filter(cell -> !keys.showed(column.kind, column.field, cell.typed()))
                    .ifPresent(cell -> stray(cell, FaultId.EDIT_SHEET_WITHOUT_KEYS)));
        }
    }

    private void findKeys(SortedMap<Integer, ReadCell> row) {
        row.forEach((index, cell) -> {
            Matcher field = FIELD.matcher(cell.text());
            if (cell.text().equals(KeySheet.CORNER)) {
                corner = OptionalInt.of(index);
            } else if (field.matches()) {
                columns.put(index, new Column(EditKey.Kind.valueOf(field.group(1)), field.group(2)));
            }
        });
    }

    private void keyed(SortedMap<Integer, ReadCell> row) {
        String entity = text(row, corner.getAsInt()).map(ReadCell::text).orElse("");
        if (entity.equals(KeySheet.NO_ENTITY)) {
            return;
        }
        columns.forEach((index, column) -> {
            if (entity.isEmpty()) {
                text(row, index).ifPresent(cell -> stray(cell, FaultId.EDIT_ROW_WITHOUT_KEY));
            } else {
                take(row, index, new EditKey(column.kind, entity, column.field));
            }
        });
    }

    /** A cell that was emptied is of interest; one that always was is not. */
    private void take(SortedMap<Integer, ReadCell> row, int index, EditKey key) {
        boolean filled = text(row, index).isPresent();
        if (filled || !keys.shown(key).isEmpty()) {
            int rowIndex = row.get(corner.getAsInt()).row();
            ReadCell cell = filled ? row.get(index) : new ReadCell(rowIndex, index, "", false, "");
            cells.put(cell, key);
            inOrder.add(cell);
        }
    }

    private static Optional<ReadCell> text(SortedMap<Integer, ReadCell> row, int column) {
        return Optional.ofNullable(row.get(column)).filter(cell -> !cell.typed().isEmpty());
    }

    private void stray(ReadCell cell, FaultId why) {
        strays.add(new Stray(sheet, cell.reference(), cell.typed(), why));
    }

    /** To be told when all rows are read. */
    void merged(List<CellRangeAddress> areas) {
        merged = areas;
    }

    List<TypedCell> cells() {
        return inOrder.stream()
                .map(cell -> new TypedCell(cells.get(cell), sheet, cell.reference(), cell.typed(), form(cell)))
                .toList();
    }

    private TypedCell.Form form(ReadCell cell) {
        if (merged.stream().anyMatch(area -> area.isInRange(cell.row(), cell.column()))) {
            return TypedCell.Form.MERGED;
        }
        return cell.isFormula() ? TypedCell.Form.FORMULA : TypedCell.Form.VALUE;
    }

    /** A sheet all of whose keys are gone is named as a whole. */
    List<Stray> strays() {
        if (columns.isEmpty() && keys.isKeyed(sheet)) {
            return List.of(new Stray(sheet, "", "", FaultId.EDIT_SHEET_WITHOUT_KEYS));
        }
        return List.copyOf(strays);
    }
}
