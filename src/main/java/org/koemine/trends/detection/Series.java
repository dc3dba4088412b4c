package org.koemine.trends.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Counts of one theme (or of one theme in one product, channel or area), one a period, without gaps.
 *
 * @param name tells it from others
 * @param first day of the first period; a week is named by its first day
 * @param counts complaints in each period, 0 or more
 * @param denominators what the counts are proportional to, such as units sold, one a period; 0 stands for not known.
 *     Empty where there are none
 * @param arrived share of the records of the last periods that has usually come in by now, above 0 and at most 1, the last
 *     period's last; all earlier periods are complete. Empty where all are
 */
public record Series(
        String name,
        Step step,
        LocalDate first,
        List<Integer> counts,
        List<Double> denominators,
        List<Double> arrived) {
    public Series {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(first, "first");
        counts = List.copyOf(counts);
        denominators = List.copyOf(denominators);
        arrived = List.copyOf(arrived);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count below 0");
        }
        if (!denominators.isEmpty() && denominators.size() != counts.size()) {
            throw new IllegalArgumentException("a denominator for each count, or none at all");
        }
        if (!denominators.stream().allMatch(value -> value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("a denominator below 0 or without end");
        }
        if (arrived.size() > counts.size() || !arrived.stream().allMatch(share -> share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share above 0 and at most 1, for the last periods at most");
        }
    }

    /** Complete counts that are proportional to nothing known. */
    public static Series of(String name, Step step, LocalDate first, List<Integer> counts) {
        return new Series(name, step, first, counts, List.of(), List.of());
    }

    public int size() {
        return counts.size();
    }

    /** The first day of a period. */
    public LocalDate date(int period) {
        return first.plusDays((long) period * step.days());
    }
}
