package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.koemine.complaint.Complaint;
import org.koemine.text.SevereComplaint;
import org.koemine.text.Severity;
import org.koemine.text.SeverityCorrection;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.text.SeverityVerdict;

/**
 * A severe complaint for a person to look at: one kind of danger that it tells of.
 *
 * @param found where its text says so; empty for a repeat, or where only a person says so
 * @param repeat for a repeat, what it repeats
 * @param correction the last word of a person
 * @param deadlines of the laws that may apply, the earliest first; none where it is settled
 */
public record SevereCase(
        Complaint complaint,
        SeverityKind kind,
        SeverityLevel level,
        List<Severity> found,
        Optional<Repeat> repeat,
        Optional<SeverityCorrection> correction,
        List<Deadline> deadlines) {

    /** The newest first; of a complaint what happened before what nearly did, and then the gravest first. */
    public static final Comparator<SevereCase> NEWEST_FIRST = Comparator.comparing(
                    (SevereCase severe) -> severe.complaint().receipt())
            .reversed()
            .thenComparing(severe -> severe.complaint().id())
            .thenComparing(SevereCase::level)
            .thenComparing(SevereCase::kind);

    public SevereCase {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        found = List.copyOf(found);
        Objects.requireNonNull(repeat, "repeat");
        Objects.requireNonNull(correction, "correction");
        deadlines = List.copyOf(deadlines);
    }

    /** What a complaint's text, or a person, says of a danger. What came in on a day is known from that day on. */
    static SevereCase of(Complaint complaint, SevereComplaint severe) {
        LocalDate known = complaint.receipt().date();
        List<Deadline> deadlines = LegalClock.of(severe.kind(), severe.level()).stream()
                .filter(clock -> !severe.isSettled())
                .map(clock -> new Deadline(clock, clock.deadline(known)))
                .toList();
        return new SevereCase(
                complaint,
                severe.kind(),
                severe.level(),
                severe.found(),
                Optional.empty(),
                severe.correction(),
                deadlines);
    }

    /** That a customer complains again. */
    static SevereCase of(Complaint complaint, Repeat repeat, Optional<SeverityCorrection> correction) {
        return new SevereCase(
                complaint,
                SeverityKind.REPEATED,
                SeverityLevel.HAPPENED,
                List.of(),
                Optional.of(repeat),
                correction,
                List.of());
    }

    /** Whether what had to be done about it was done. */
    public boolean isSettled() {
        return correction
                .filter(said -> said.verdict() == SeverityVerdict.SETTLED)
                .isPresent();
    }

    /** Whether a clock has run out by a date. */
    public boolean isOverdue(LocalDate date) {
        return deadlines.stream().anyMatch(deadline -> deadline.daysLeft(date) < 0);
    }
}
