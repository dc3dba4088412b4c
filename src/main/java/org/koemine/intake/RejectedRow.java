package org.koemine.intake;

import java.util.Objects;
import org.koemine.fault.Fault;

/**
 * A row that was refused, with the reason.
 *
 * @param row number as a spreadsheet or an editor counts, from 1
 * @param raw the row's text, cut where it is very long
 */
public record RejectedRow(long row, String raw, Fault reason) implements RowOutcome {
    public RejectedRow {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(reason, "reason");
    }
}
