package org.koemine.prevention.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;

/**
 * The cells of a workbook in which something else stands than was shown, each thing once: a sheet that was copied shows
 * everything a second time.
 *
 * @param cells by what they are about
 * @param refused those that contradict each other, or are about nothing there can be
 */
record ChangedCells(List<TypedCell> cells, List<Edit> refused) {

    static ChangedCells of(ReturnedWorkbook workbook) {
        Map<EditKey, List<TypedCell>> changed = workbook.cells().stream()
                .filter(cell -> cell.form() == TypedCell.Form.FORMULA
                        || !cell.text().equals(workbook.shown(cell.key()).text().strip()))
                .collect(Collectors.groupingBy(TypedCell::key, TreeMap::new, Collectors.toList()));
        List<TypedCell> cells = new ArrayList<>();
        List<Edit> refused = new ArrayList<>();
        changed.values().forEach(same -> {
            if (!same.get(0).key().isSound()) {
                same.forEach(cell -> refused.add(refused(workbook, cell, FaultId.EDIT_UNKNOWN)));
            } else if (same.stream().map(TypedCell::text).distinct().count() > 1) {
                same.forEach(cell -> refused.add(refused(workbook, cell, FaultId.EDIT_TWICE)));
            } else {
                cells.add(same.get(0));
            }
        });
        return new ChangedCells(cells, refused);
    }

    private static Edit refused(ReturnedWorkbook workbook, TypedCell cell, FaultId why) {
        Edit.Origin origin = origin(workbook, cell);
        return Edit.refused(origin, Optional.of(cell.key()), cell.text(), Fault.of(why, origin.fault(cell.text())));
    }

    static Edit.Origin origin(ReturnedWorkbook workbook, TypedCell cell) {
        return new Edit.Origin(workbook.file(), workbook.mark().edition(), workbook.by(), cell.sheet(), cell.cell());
    }
}
