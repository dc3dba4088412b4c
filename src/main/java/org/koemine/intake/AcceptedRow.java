package org.koemine.intake;

import java.util.Objects;
import java.util.Optional;
import org.koemine.complaint.Complaint;
import org.koemine.fault.Fault;

/**
 * A row that holds a complaint.
 *
 * @param doubt what seems wrong with it, though it is taken in
 */
public record AcceptedRow(long row, Complaint complaint, Optional<Fault> doubt) implements RowOutcome {
    public AcceptedRow(long row, Complaint complaint) {
        this(row, complaint, Optional.empty());
    }

    public AcceptedRow {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(doubt, "doubt");
    }

    /** The row as one to look at, if it is. */
    public Optional<SuspectRow> suspect() {
        return doubt.map(reason -> new SuspectRow(row, complaint.text(), reason));
    }
}
