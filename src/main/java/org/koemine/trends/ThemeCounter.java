package org.koemine.trends;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/** Adds the complaints of one theme up: all by day, and those of each slice by week. */
final class ThemeCounter {
    private final DayCounter days = new DayCounter();
    private final Map<Slice, WeekCounts> slices = new HashMap<>();
    private final Map<Slice, Integer> reported = new HashMap<>();

    /**
     * @param daysAgo before the business date
     * @param inPeriod whether it is in the reported period
     */
    void add(int epochDay, int daysAgo, boolean inPeriod, List<Slice> of) {
        days.add(epochDay);
        for (Slice slice : of) {
            slices.computeIfAbsent(slice, first -> new WeekCounts()).add(daysAgo);
            if (inPeriod) {
                reported.merge(slice, 1, Integer::sum);
            }
        }
    }

    ThemeHistory history(ThemeId theme) {
        SortedMap<Slice, WeekCounts> sorted = new TreeMap<>(slices);
        return new ThemeHistory(theme, days.counts(), topProduct(), sorted);
    }

    /** The commonest of the reported period, or, where that has none, ever. */
    private Optional<ProductCount> topProduct() {
        Optional<ProductCount> period = reported.entrySet().stream()
                .filter(slice -> slice.getKey().facet() == Facet.PRODUCT)
                .map(slice -> new ProductCount(slice.getKey().value(), slice.getValue()))
                .reduce(ProductCount::commoner);
        return period.or(() -> slices.entrySet().stream()
                .filter(slice -> slice.getKey().facet() == Facet.PRODUCT)
                .map(slice -> new ProductCount(
                        slice.getKey().value(), slice.getValue().total()))
                .reduce(ProductCount::commoner));
    }
}
