package org.koemine.trends;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/**
 * A theme's complaints up to a business date.
 *
 * @param days on which they came in; never empty; a complaint counts once, however many of its mentions are in the theme
 * @param topProduct the commonest of the reported period, or, where that has none, ever
 * @param slices weekly counts by product, channel and area
 */
public record ThemeHistory(
        ThemeId theme, DayCounts days, Optional<ProductCount> topProduct, SortedMap<Slice, WeekCounts> slices) {
    public ThemeHistory {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(topProduct, "topProduct");
        slices = Collections.unmodifiableSortedMap(new TreeMap<>(slices));
        if (days.total() == 0) {
            throw new IllegalArgumentException("a theme with a history has a complaint");
        }
    }
}
