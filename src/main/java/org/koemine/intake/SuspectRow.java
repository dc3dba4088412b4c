package org.koemine.intake;

import java.util.Objects;
import org.koemine.fault.Fault;
import org.koemine.intake.cells.CellText;

/**
 * A row that was taken in though something seems wrong with it.
 *
 * @param row number as a spreadsheet or an editor counts, from 1
 * @param excerpt of the cell that seems wrong
 */
public record SuspectRow(long row, String excerpt, Fault reason) {
    private static final int LONGEST = 60;

    public SuspectRow {
        Objects.requireNonNull(reason, "reason");
        excerpt = CellText.shortened(excerpt, LONGEST);
    }

    /** The file, and the sheet where there are several. */
    public String file() {
        return reason.place().file();
    }
}
