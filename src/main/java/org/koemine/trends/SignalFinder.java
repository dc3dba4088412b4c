package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koemine.themes.ThemeId;

/**
 * Tests which themes a person should look at. A theme gives one signal at most: what is new or back is not also risen.
 *
 * <p>Each test asks whether the count is above what chance exceeds in {@code falseAlarms} of the nights, theme by theme:
 * with as many themes as that goes into one, expect one false alarm a night. Counts below three are never a signal.
 */
final class SignalFinder {
    private static final int FEWEST = 3;

    /** Days without a complaint after which a theme that comes back has resurfaced. */
    private static final int SILENCE = 56;

    /** Days of history that a theme must have been missing from to be new. */
    private static final int SHORTEST_ABSENCE = 28;

    private final Horizon horizon;
    private final LocalDate historyStart;
    private final List<Period> baselineWeeks;

    SignalFinder(Horizon horizon, LocalDate historyStart) {
        this.horizon = horizon;
        this.historyStart = historyStart;
        this.baselineWeeks = horizon.baseline(historyStart);
    }

    /** The strongest first; on a tie by theme. */
    List<Signal> find(List<ThemeHistory> themes) {
        List<Baseline> baselines = themes.stream().map(this::baseline).toList();
        double common = commonDispersion(baselines);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            ThemeHistory theme = themes.get(i);
            Baseline baseline = baselines.get(i);
            appeared(theme, common).or(() -> risen(theme, baseline, common)).ifPresent(signals::add);
        }
        signals.sort(Signal.STRONGEST_FIRST);
        return signals;
    }

    private Baseline baseline(ThemeHistory theme) {
        return Baseline.fit(baselineWeeks.stream().mapToInt(theme.days()::in).toArray());
    }

    /**
     * What the themes' dispersions have in common: their median, which a few outbreaks do not move, set right for a
     * chi-squared distribution's median being below its mean (Wilson and Hilferty 1931).
     */
    private double commonDispersion(List<Baseline> baselines) {
        double[] sorted = baselines.stream()
                .filter(Baseline::tellsDispersion)
                .mapToDouble(Baseline::rawDispersion)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 1;
        }
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double medianOverMean = 1 - 2 / (9.0 * (baselineWeeks.size() - 1));
        return Math.max(1, median / (medianOverMean * medianOverMean * medianOverMean));
    }

    private Optional<Signal> risen(ThemeHistory theme, Baseline baseline, double common) {
        if (baseline.weeks() < Baseline.FEWEST_WEEKS) {
            return Optional.empty();
        }
        return signal(theme, Signal.Kind.RISEN, horizon.lastWeek(), baseline.nextWeek(common));
    }

    /** New or resurfaced: first seen in the reported period, for the first time ever or after a long silence. */
    private Optional<Signal> appeared(ThemeHistory theme, double common) {
        Period period = horizon.period();
        return theme.days().firstFrom(period.start()).flatMap(seen -> {
            Optional<LocalDate> before = theme.days().lastBefore(period.start());
            long absence = ChronoUnit.DAYS.between(before.orElse(historyStart), seen);
            if (absence < (before.isPresent() ? SILENCE : SHORTEST_ABSENCE)) {
                return Optional.empty();
            }
            Signal.Kind kind = before.isPresent() ? Signal.Kind.RESURFACED : Signal.Kind.NEW;
            return signal(theme, kind, period, Expectation.after(0, absence, period.days(), common));
        });
    }

    private Optional<Signal> signal(ThemeHistory theme, Signal.Kind kind, Period period, Expectation expected) {
        int observed = theme.days().in(period);
        int upper = Math.max(expected.upperLimit(horizon.settings().falseAlarms()), FEWEST - 1);
        if (observed <= upper) {
            return Optional.empty();
        }
        double score = (observed - expected.mean()) / (upper - expected.mean());
        ThemeId id = theme.theme();
        return Optional.of(new Signal(id, kind, period, observed, expected.mean(), upper, score));
    }
}
