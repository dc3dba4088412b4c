package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from {@code start} up to, but without, {@code end}. */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** The last day, as people write a period. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
