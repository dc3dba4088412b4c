package org.koemine.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Complaints a unit, with the limits of Laney's u′ chart (2002, Quality Engineering 14): those of a u chart, times how much
 * more the weeks vary than by chance, σz, the mean moving range of the standardised rates over 1.128. Where sales are large,
 * a plain u chart calls every other week out of control.
 */
final class RateFinder {
    private static final int MOST_WEEKS = 26;
    private static final int FEWEST_WEEKS = 8;

    /** Mean range of two values of a normal distribution. */
    private static final double RANGE_OF_TWO = 1.128;

    private static final double SIGMAS = 3;

    private final Horizon horizon;
    private final Sales sales;
    private final int weeks;

    /** @param weeks of history */
    RateFinder(Horizon horizon, Sales sales, int weeks) {
        this.horizon = horizon;
        this.sales = sales;
        this.weeks = Math.min(MOST_WEEKS, weeks);
    }

    /** By theme; none where units are not known, or the weeks are few. */
    List<ThemeRate> find(List<ThemeHistory> themes) {
        return !sales.knows(Slice.ALL) || weeks < FEWEST_WEEKS
                ? List.of()
                : themes.stream().flatMap(theme -> rate(theme).stream()).toList();
    }

    private Optional<ThemeRate> rate(ThemeHistory theme) {
        int[] counts = new int[weeks];
        double[] units = new double[weeks];
        double complaints = 0;
        double all = 0;
        for (int i = 0; i < weeks; i++) {
            Period week = horizon.week(weeks - 1 - i);
            counts[i] = theme.days().in(week);
            units[i] = sales.units(Slice.ALL, week);
            complaints += counts[i];
            all += units[i];
            if (!(units[i] > 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ThemeRate(theme.theme(), weeks(counts, units, complaints / all)));
    }

    private List<ThemeRate.Week> weeks(int[] counts, double[] units, double mean) {
        double spread = spread(counts, units, mean);
        List<ThemeRate.Week> found = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            double upper = mean + SIGMAS * spread * StrictMath.sqrt(mean / units[i]);
            found.add(new ThemeRate.Week(horizon.week(weeks - 1 - i), counts[i], units[i], mean, upper));
        }
        return found;
    }

    /** σz; 1 for chance alone. */
    private static double spread(int[] counts, double[] units, double mean) {
        if (mean == 0) {
            return 1;
        }
        double ranges = 0;
        for (int i = 1; i < counts.length; i++) {
            ranges += Math.abs(score(counts[i], units[i], mean) - score(counts[i - 1], units[i - 1], mean));
        }
        return ranges / (counts.length - 1) / RANGE_OF_TWO;
    }

    private static double score(int count, double units, double mean) {
        return (count / units - mean) / StrictMath.sqrt(mean / units);
    }
}
