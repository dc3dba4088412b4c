package org.koemine.trends;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.themes.ThemeId;

/** Adds the complaints of one theme up: all by day, and those of each slice by week. */
final class ThemeCounter {
    private final DayCounter days = new DayCounter();

    /** By the numbers of slices. */
    private WeekCounts[] slices = {};

    private int[] reported = {};

    /**
     * @param daysAgo before the business date
     * @param inPeriod whether it is in the reported period
     * @param of the numbers of the slices that the complaint is in
     */
    void add(int epochDay, int daysAgo, boolean inPeriod, int[] of) {
        days.add(epochDay);
        for (int slice : of) {
            if (slice >= slices.length) {
                grow(Math.max(slice + 1, 2 * slices.length));
            }
            if (slices[slice] == null) {
                slices[slice] = new WeekCounts();
            }
            slices[slice].add(daysAgo);
            if (inPeriod) {
                reported[slice]++;
            }
        }
    }

    private void grow(int length) {
        slices = Arrays.copyOf(slices, length);
        reported = Arrays.copyOf(reported, length);
    }

    boolean isEmpty() {
        return days.counts().firstDay().isEmpty();
    }

    ThemeHistory history(ThemeId theme, SliceNumbers numbers) {
        SortedMap<Slice, WeekCounts> sorted = new TreeMap<>();
        IntStream.range(0, slices.length)
                .filter(slice -> slices[slice] != null)
                .forEach(slice -> sorted.put(numbers.slice(slice), slices[slice]));
        return new ThemeHistory(theme, days.counts(), topProduct(numbers), sorted);
    }

    /** The commonest of the reported period, or, where that has none, ever. */
    private Optional<ProductCount> topProduct(SliceNumbers numbers) {
        return commonest(numbers, reported)
                .or(() -> commonest(
                        numbers,
                        Arrays.stream(slices)
                                .mapToInt(weeks -> weeks == null ? 0 : weeks.total())
                                .toArray()));
    }

    private static Optional<ProductCount> commonest(SliceNumbers numbers, int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(slice -> counts[slice] > 0 && numbers.slice(slice).facet() == Facet.PRODUCT)
                .mapToObj(slice -> new ProductCount(numbers.slice(slice).value(), counts[slice]))
                .reduce(ProductCount::commoner);
    }
}
