package org.koemine.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.themes.ThemeId;

/**
 * Control lines of weekly counts: Shewhart's chart for counts (1931), whose limit is taken from the negative binomial of
 * {@link Expectation} instead of from three standard deviations of a Poisson count, as complaints vary more than that and
 * small counts are not symmetric. The centre is the mean of the weeks before the reported period, past outbreaks
 * weighted down ({@link Baseline}), so that a rise does not hide itself. Cost: themes × weeks².
 */
public final class ControlLines {
    /** What a count in control exceeds three standard deviations by, were it normal. */
    private static final double CHANCE = 0.00135;

    private static final int WHOLE_WEEK = 7;

    private ControlLines() {}

    /** A line for each theme, where there are weeks enough. */
    public static SortedMap<ThemeId, ControlLine> of(TrendSet trends) {
        SortedMap<ThemeId, ControlLine> lines = new TreeMap<>();
        int[] whole = wholeWeeks(trends);
        if (whole.length >= Baseline.FEWEST_WEEKS) {
            trends.trends().forEach(trend -> lines.put(trend.theme(), line(trend, trends.weeks(), whole)));
        }
        return lines;
    }

    /** Weeks that the history covers whole and that end before the reported period, or all where those are too few. */
    private static int[] wholeWeeks(TrendSet trends) {
        Optional<LocalDate> first =
                trends.trends().stream().map(ThemeTrend::firstSeen).min(LocalDate::compareTo);
        int[] whole = IntStream.range(0, trends.weeks().size())
                .filter(week -> trends.weeks().get(week).days() == WHOLE_WEEK)
                .filter(week ->
                        first.isPresent() && !trends.weeks().get(week).start().isBefore(first.get()))
                .toArray();
        int[] before = IntStream.of(whole)
                .filter(week ->
                        !trends.weeks().get(week).end().isAfter(trends.period().start()))
                .toArray();
        return before.length >= Baseline.FEWEST_WEEKS ? before : whole;
    }

    private static ControlLine line(ThemeTrend trend, List<Period> weeks, int[] whole) {
        Baseline usual =
                Baseline.fit(IntStream.of(whole).map(trend.weekly()::get).toArray());
        List<Expectation> expected = weeks.stream()
                .map(week -> Expectation.after(
                        usual.count(), (long) WHOLE_WEEK * usual.weeks(), week.days(), usual.dispersion()))
                .toList();
        return new ControlLine(
                expected.stream().map(Expectation::mean).toList(),
                expected.stream().map(week -> (double) week.upperLimit(CHANCE)).toList());
    }
}
