package org.koemine.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One kind of danger that a complaint tells of, as it holds: found, and corrected by a person where one did.
 *
 * @param complaint serial number
 * @param found where its text says so, in the order of the text; empty where only a person says so
 * @param correction the last word of a person
 */
public record SevereComplaint(
        long complaint,
        SeverityKind kind,
        SeverityLevel level,
        List<Severity> found,
        Optional<SeverityCorrection> correction) {
    public SevereComplaint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(correction, "correction");
        found = List.copyOf(found);
    }

    /** Whether nothing has to be done about it any more. */
    public boolean isSettled() {
        return correction
                .filter(said -> said.verdict() == SeverityVerdict.SETTLED)
                .isPresent();
    }
}
