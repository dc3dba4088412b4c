package org.koemine.trends;

import java.util.List;
import java.util.Objects;

/**
 * What trends found on a business date.
 *
 * @param period the reported one, ending with the business date
 * @param previous the one before, of the same length
 * @param weeks Monday to Sunday, oldest first, the last one cut at the business date
 * @param weeklyTotals complaints received in each week
 * @param received complaints received in the reported period
 * @param receivedBefore complaints received in the previous one
 * @param trends one for each theme, by count downward, then id
 * @param signals the strongest first
 */
public record TrendSet(
        Period period,
        Period previous,
        List<Period> weeks,
        List<Integer> weeklyTotals,
        int received,
        int receivedBefore,
        List<ThemeTrend> trends,
        List<Signal> signals) {
    public TrendSet {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(previous, "previous");
        weeks = List.copyOf(weeks);
        weeklyTotals = List.copyOf(weeklyTotals);
        trends = List.copyOf(trends);
        signals = List.copyOf(signals);
    }
}
