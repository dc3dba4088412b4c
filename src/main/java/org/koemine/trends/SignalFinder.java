package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tests which themes a person should look at. A theme gives one signal at most: what is new or back is not also risen.
 *
 * <p>Each test asks whether the count is above what chance exceeds in {@code falseAlarms} of the nights, theme by theme:
 * with as many themes as that goes into one, expect one false alarm a night. The two tests for a rise share it equally
 * (Bonferroni). Counts below three are never a signal.
 */
final class SignalFinder {
    private static final int FEWEST = 3;

    /** Days without a complaint after which a theme that comes back has resurfaced. */
    private static final int SILENCE = 56;

    /** Days of history that a theme must have been missing from to be new. */
    private static final int SHORTEST_ABSENCE = 28;

    private final Period period;
    private final LocalDate historyStart;
    private final double falseAlarms;
    private final List<Comparison> comparisons;

    SignalFinder(Horizon horizon, LocalDate historyStart) {
        this.period = horizon.period();
        this.historyStart = historyStart;
        this.falseAlarms = horizon.settings().falseAlarms();
        this.comparisons = horizon.comparisons(historyStart).stream()
                .filter(Comparison::isPossible)
                .toList();
    }

    /** The strongest first; on a tie by theme. */
    List<Signal> find(List<ThemeHistory> themes) {
        double common = commonDispersion(themes);
        return themes.stream()
                .flatMap(theme -> appeared(theme, common).or(() -> risen(theme, common)).stream())
                .sorted(Signal.STRONGEST_FIRST)
                .toList();
    }

    /**
     * What the themes' dispersions have in common: their median, which a few outbreaks do not move, set right for a
     * chi-squared distribution's median being below its mean (Wilson and Hilferty 1931).
     */
    private double commonDispersion(List<ThemeHistory> themes) {
        double[] sorted = comparisons.stream()
                .limit(1)
                .flatMap(comparison -> themes.stream().map(comparison::fit))
                .filter(Baseline::tellsDispersion)
                .mapToDouble(baseline -> baseline.rawDispersion() / medianOverMean(baseline.weeks() - 1))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 1;
        }
        return Math.max(1, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    private static double medianOverMean(int freedom) {
        double root = 1 - 2 / (9.0 * freedom);
        return root * root * root;
    }

    private Optional<Signal> risen(ThemeHistory theme, double common) {
        return comparisons.stream()
                .flatMap(comparison -> {
                    Period tested = comparison.tested();
                    Expectation expected = comparison.fit(theme).expects(tested.days(), common);
                    return signal(theme, Signal.Kind.RISEN, tested, expected, falseAlarms / 2).stream();
                })
                .max(Comparator.comparingDouble(Signal::score));
    }

    /** New or resurfaced: first seen in the reported period, for the first time ever or after a long silence. */
    private Optional<Signal> appeared(ThemeHistory theme, double common) {
        return theme.days().firstFrom(period.start()).flatMap(seen -> {
            Optional<LocalDate> before = theme.days().lastBefore(period.start());
            long absence = ChronoUnit.DAYS.between(before.orElse(historyStart), seen);
            if (absence < (before.isPresent() ? SILENCE : SHORTEST_ABSENCE)) {
                return Optional.empty();
            }
            Signal.Kind kind = before.isPresent() ? Signal.Kind.RESURFACED : Signal.Kind.NEW;
            Expectation expected = Expectation.after(0, absence, period.days(), common);
            return signal(theme, kind, period, expected, falseAlarms);
        });
    }

    private static Optional<Signal> signal(
            ThemeHistory theme, Signal.Kind kind, Period tested, Expectation expected, double chance) {
        int observed = theme.days().in(tested);
        int upper = Math.max(expected.upperLimit(chance), FEWEST - 1);
        if (observed <= upper) {
            return Optional.empty();
        }
        double score = (observed - expected.mean()) / (upper - expected.mean());
        return Optional.of(new Signal(theme.theme(), kind, tested, observed, expected.mean(), upper, score));
    }
}
