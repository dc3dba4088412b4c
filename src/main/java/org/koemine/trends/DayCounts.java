package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How many complaints there were on each day; four bytes a day from the first to the last. */
public final class DayCounts {
    public static final DayCounts NONE = new DayCounts(LocalDate.EPOCH, new int[0]);

    private final LocalDate start;
    private final int[] counts;

    private DayCounts(LocalDate start, int[] counts) {
        this.start = start;
        this.counts = counts;
    }

    /** Days with their complaints, of which each has one at least. */
    public static DayCounts of(SortedMap<LocalDate, Integer> complaints) {
        if (complaints.isEmpty()) {
            return NONE;
        }
        LocalDate start = complaints.firstKey();
        int[] counts = new int[Math.toIntExact(ChronoUnit.DAYS.between(start, complaints.lastKey())) + 1];
        for (Map.Entry<LocalDate, Integer> day : complaints.entrySet()) {
            if (day.getValue() < 1) {
                throw new IllegalArgumentException("a day that is counted has a complaint");
            }
            counts[Math.toIntExact(ChronoUnit.DAYS.between(start, day.getKey()))] = day.getValue();
        }
        return new DayCounts(start, counts);
    }

    /** @param counts of the days from {@code startDay} on, which is an epoch day; they are not copied */
    static DayCounts of(int startDay, int[] counts) {
        return counts.length == 0 ? NONE : new DayCounts(LocalDate.ofEpochDay(startDay), counts);
    }

    public Optional<LocalDate> firstDay() {
        return counts.length == 0 ? Optional.empty() : Optional.of(start);
    }

    public Optional<LocalDate> lastDay() {
        return counts.length == 0 ? Optional.empty() : Optional.of(start.plusDays(counts.length - 1L));
    }

    /** The last day before {@code day} with a complaint. */
    Optional<LocalDate> lastBefore(LocalDate day) {
        for (long i = Math.min(ChronoUnit.DAYS.between(start, day), counts.length) - 1; i >= 0; i--) {
            if (counts[(int) i] > 0) {
                return Optional.of(start.plusDays(i));
            }
        }
        return Optional.empty();
    }

    /** The first day from {@code day} on with a complaint. */
    Optional<LocalDate> firstFrom(LocalDate day) {
        for (long i = Math.max(ChronoUnit.DAYS.between(start, day), 0); i < counts.length; i++) {
            if (counts[(int) i] > 0) {
                return Optional.of(start.plusDays(i));
            }
        }
        return Optional.empty();
    }

    public int in(Period period) {
        long from = Math.max(ChronoUnit.DAYS.between(start, period.start()), 0);
        long to = Math.min(ChronoUnit.DAYS.between(start, period.end()), counts.length);
        int sum = 0;
        for (long i = from; i < to; i++) {
            sum += counts[(int) i];
        }
        return sum;
    }

    public int total() {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
