package org.koemine.intake;

import java.util.Objects;
import org.koemine.complaint.Complaint;

/**
 * A complaint in the store.
 *
 * @param serial number of the complaint, from 1, in the order of first recording
 */
public record StoredComplaint(long serial, Complaint complaint) {
    public StoredComplaint {
        Objects.requireNonNull(complaint, "complaint");
    }
}
