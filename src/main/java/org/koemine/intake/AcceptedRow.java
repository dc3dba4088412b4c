package org.koemine.intake;

import java.util.Objects;
import org.koemine.complaint.Complaint;

/** A row that holds a complaint. */
public record AcceptedRow(long row, Complaint complaint) implements RowOutcome {
    public AcceptedRow {
        Objects.requireNonNull(complaint, "complaint");
    }
}
