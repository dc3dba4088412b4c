package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.prevention.CountermeasureChange;

/**
 * Judges one cell by three values: what the workbook showed, what was typed, and what stands now. Where nobody else has
 * changed what stands since the workbook was made, what was typed takes its place.
 */
final class Judge {
    private final ReturnedWorkbook workbook;
    private final Editable editable;
    private final boolean mayGoOn;

    /** @param mayGoOn whether the value that stands came from the same hand and workbook */
    Judge(ReturnedWorkbook workbook, Editable editable, boolean mayGoOn) {
        this.workbook = workbook;
        this.editable = editable;
        this.mayGoOn = mayGoOn;
    }

    /** What becomes of a cell in which something else stands than was shown; empty where the value is none other. */
    Optional<Edit> judge(TypedCell cell, Shown shown, CountermeasureChange.Entry entry) {
        Optional<String> now = editable.now(cell.key());
        try {
            requireValue(cell);
            String stands = now.orElseThrow(() -> Refusal.of(FaultId.EDIT_UNKNOWN));
            Editable.Value value = editable.read(cell.key(), cell.text());
            if (shown.isOf(value.value())) {
                return Optional.empty();
            }
            if (value.value().equals(stands)) {
                return Optional.of(edit(cell, shown, "", Edit.Outcome.SAME, Optional.empty()));
            }
            if (!shown.isOf(stands) && !mayGoOn) {
                return Optional.of(
                        edit(cell, shown, stands, Edit.Outcome.CONFLICT, Refusal.fault(FaultId.EDIT_CHANGED_SINCE)));
            }
            editable.change(cell.key(), value.value(), entry);
            return Optional.of(edit(cell, shown, "", Edit.Outcome.APPLIED, value.note()));
        } catch (KoemineException refused) {
            return Optional.of(edit(
                    cell,
                    shown,
                    now.orElse(""),
                    Edit.Outcome.REFUSED,
                    refused.faults().get(0)));
        }
    }

    /** What became of a cell of a row that was entered whole. */
    Edit entered(TypedCell cell) {
        try {
            requireValue(cell);
            return edit(
                    cell,
                    Shown.EMPTY,
                    "",
                    Edit.Outcome.APPLIED,
                    editable.read(cell.key(), cell.text()).note());
        } catch (KoemineException refused) {
            return edit(
                    cell,
                    Shown.EMPTY,
                    "",
                    Edit.Outcome.REFUSED,
                    refused.faults().get(0));
        }
    }

    private static void requireValue(TypedCell cell) {
        if (cell.form() == TypedCell.Form.FORMULA) {
            throw Refusal.of(FaultId.EDIT_FORMULA);
        }
        if (cell.form() == TypedCell.Form.MERGED) {
            throw Refusal.of(FaultId.EDIT_MERGED_CELL);
        }
    }

    private Edit edit(TypedCell cell, Shown shown, String now, Edit.Outcome outcome, Fault reason) {
        return edit(cell, shown, now, outcome, Optional.of(reason));
    }

    private Edit edit(TypedCell cell, Shown shown, String now, Edit.Outcome outcome, Optional<Fault> reason) {
        Edit.Origin origin = ChangedCells.origin(workbook, cell);
        return new Edit(
                origin,
                Optional.of(cell.key()),
                cell.text(),
                shown.text(),
                now,
                outcome,
                reason.map(why -> new Fault(why.id(), origin.fault(cell.text()), why.arguments())));
    }
}
