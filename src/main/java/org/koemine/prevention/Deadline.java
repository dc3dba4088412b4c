package org.koemine.prevention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A clock that may run for a complaint, and its last day. */
public record Deadline(LegalClock clock, LocalDate day) {
    public Deadline {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(day, "day");
    }

    /** Days that are left on a date: 0 on the last day, negative when it is past. */
    public int daysLeft(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(date, day));
    }
}
