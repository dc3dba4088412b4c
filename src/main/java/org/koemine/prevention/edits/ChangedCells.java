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
 * @param refused those that contradict each other
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
            if (same.stream().map(TypedCell::text).distinct().count() == 1) {
                cells.add(same.get(0));
            } else {
                same.forEach(cell -> refused.add(twice(workbook, cell)));
            }
        });
        return new ChangedCells(cells, refused);
    }

    private static Edit twice(ReturnedWorkbook workbook, TypedCell cell) {
        Edit.Origin origin = origin(workbook, cell);
        Fault why = Fault.of(FaultId.EDIT_TWICE, origin.fault(cell.text()));
        return Edit.refused(origin, Optional.of(cell.key()), cell.text(), why);
    }

    static Edit.Origin origin(ReturnedWorkbook workbook, TypedCell cell) {
        return new Edit.Origin(workbook.file(), workbook.mark().edition(), workbook.by(), cell.sheet(), cell.cell());
    }
}
