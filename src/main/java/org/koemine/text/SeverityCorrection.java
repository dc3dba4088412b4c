package org.koemine.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person said of a danger in a complaint.
 *
 * @param complaint serial number
 * @param by who said so
 * @param on the day
 * @param reason or empty
 */
public record SeverityCorrection(
        long complaint, SeverityKind kind, SeverityVerdict verdict, String by, LocalDate on, String reason) {
    public SeverityCorrection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether it says anything; one that was taken back does not. */
    public boolean stands() {
        return verdict != SeverityVerdict.WITHDRAWN;
    }
}
