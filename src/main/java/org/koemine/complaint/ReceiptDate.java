package org.koemine.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** When a complaint came in, in the zone of the settings; the time of day only where the log has one. */
public record ReceiptDate(LocalDate date, Optional<LocalTime> time) implements Comparable<ReceiptDate> {

    public ReceiptDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
    }

    public static ReceiptDate of(LocalDate date) {
        return new ReceiptDate(date, Optional.empty());
    }

    /** By date, then time; a complaint without a time stands before those of its day that have one. */
    @Override
    public int compareTo(ReceiptDate other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        return time.map(LocalTime::toSecondOfDay).orElse(-1)
                - other.time.map(LocalTime::toSecondOfDay).orElse(-1);
    }
}
