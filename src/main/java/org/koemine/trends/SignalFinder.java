package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.koemine.themes.ThemeId;

/**
 * Finds what a person should look at. Every theme is tested by week, by four weeks and by months, the larger ones by day too, and every
 * product, channel and area of a theme that has numbers enough. One budget of false alarms is shared by all that was tested; what an
 * earlier night has said is not tested again, but goes on as long as it is there. A theme gives one signal at most.
 */
final class SignalFinder {
    /** Weeks of history without which nothing is usual. */
    private static final int FEWEST_WEEKS = 8;

    /** Days of history that a theme must have been missing from to be new. */
    private static final int SHORTEST_ABSENCE = 28;

    /** Days without a complaint after which a theme that comes back has resurfaced. */
    private static final int SILENCE = 56;

    /** Chance at most that a theme as rare as it was comes back with so many by itself. */
    private static final double RETURNS = 0.005;

    /** Complaints of half a year that a theme must have to be tested by day. */
    private static final int DAILY = 26;

    /** Complaints ever that a slice must have to be tested. */
    private static final int SLICE = 10;

    /** A slice that is more of its theme than this says the same as the theme. */
    private static final double WHOLE = 0.9;

    private static final int MOST_NEAR = 10;

    private final Horizon horizon;
    private final LocalDate start;
    private final SeriesMaker series;
    private final SuddenRise sudden = new SuddenRise();
    private final SlowRise slow;
    private final LongDrift drift;
    private final SignalMemory memory;
    private final FalseAlarmBudget budget;
    private final Set<ThemeId> voiced;

    SignalFinder(Horizon horizon, ComplaintHistory history, SignalMemory memory, Sales sales) {
        this.horizon = horizon;
        this.start = history.received().firstDay().orElse(horizon.date());
        this.series = new SeriesMaker(horizon.date(), start, history.arrived(), sales);
        this.slow = new SlowRise(horizon, history.received(), history.arrived(), series.weeks());
        this.drift = new LongDrift(history.received(), series, memory);
        this.memory = memory;
        this.budget = FalseAlarmBudget.of(horizon.settings().falseAlarms(), memory.days(horizon.date()));
        this.voiced = history.voiced();
    }

    /**
     * What a night finds.
     *
     * @param tested series
     * @param level chance under which one is a signal
     */
    record Night(int tested, double share, double level, List<Signal> signals, List<Signal> nearMisses) {}

    /** Whole weeks of history. */
    int weeks() {
        return series.weeks();
    }

    /** Themes are tested on all cores, so nothing that a test asks may be changed by asking. */
    Night find(List<ThemeHistory> themes) {
        List<Suspicion> tested =
                themes.parallelStream().flatMap(theme -> test(theme).stream()).toList();
        double level = budget.level(tested.stream()
                .filter(this::isFresh)
                .mapToDouble(Suspicion::chance)
                .toArray());
        Map<ThemeId, List<Suspicion>> byTheme =
                tested.stream().sorted(Suspicion.STRONGEST_FIRST).collect(Collectors.groupingBy(Suspicion::theme));
        List<Signal> signals = new ArrayList<>();
        List<Signal> near = new ArrayList<>();
        HotSpots spots = new HotSpots(series.weeks());
        for (ThemeHistory theme : themes) {
            List<Suspicion> of = byTheme.getOrDefault(theme.theme(), List.of());
            Optional<Signal> signal = appeared(theme).or(() -> risen(of, level)).or(() -> continued(of, level));
            signal.map(found -> spots.locate(found, theme)).ifPresent(signals::add);
            if (signal.isEmpty()) {
                of.stream().limit(1).filter(first -> first.isNear(level)).forEach(first -> near.add(first.at(level)));
            }
        }
        signals.sort(Signal.STRONGEST_FIRST);
        near.sort(Signal.STRONGEST_FIRST);
        return new Night(
                tested.size(), budget.share(), level, signals, near.subList(0, Math.min(MOST_NEAR, near.size())));
    }

    private List<Suspicion> test(ThemeHistory theme) {
        List<Suspicion> tested = new ArrayList<>();
        if (series.weeks() < FEWEST_WEEKS) {
            return tested;
        }
        tested.add(sudden.test(theme, Slice.ALL, series.weekly(theme.days())));
        tested.add(slow.test(theme));
        tested.add(drift.test(theme));
        Period halfYear = new Period(
                horizon.period().end().minusDays(182), horizon.period().end());
        if (theme.days().in(halfYear) >= DAILY) {
            tested.add(sudden.test(theme, Slice.ALL, series.daily(theme)));
        }
        theme.slices().forEach((slice, counts) -> {
            if (counts.total() >= SLICE
                    && counts.total() <= WHOLE * theme.days().total()) {
                tested.add(sudden.test(theme, slice, series.weekly(slice, counts)));
            }
        });
        return tested;
    }

    /** What an earlier night has said is not tested again. */
    private boolean isFresh(Suspicion suspicion) {
        return !memory.knows(suspicion.theme(), suspicion.slice());
    }

    /** Of the whole theme, if that shows it. */
    private Optional<Signal> risen(List<Suspicion> of, double level) {
        List<Suspicion> risen = of.stream()
                .filter(suspicion -> suspicion.chance() <= level && isFresh(suspicion))
                .toList();
        return risen.stream()
                .filter(suspicion -> suspicion.slice().equals(Slice.ALL))
                .findFirst()
                .or(() -> risen.stream().findFirst())
                .map(suspicion -> suspicion.at(level));
    }

    private Optional<Signal> continued(List<Suspicion> of, double level) {
        return of.stream()
                .filter(suspicion -> suspicion.continues() && !isFresh(suspicion))
                .findFirst()
                .flatMap(suspicion -> memory.since(suspicion.theme(), suspicion.slice())
                        .map(since -> suspicion.at(level).continuedSince(since)));
    }

    /** New or resurfaced: first heard in the reported period, for the first time ever or after a long silence. */
    private Optional<Signal> appeared(ThemeHistory theme) {
        if (!voiced.contains(theme.theme())) {
            return Optional.empty();
        }
        Period period = horizon.period();
        return theme.days().firstFrom(period.start()).flatMap(seen -> {
            Optional<LocalDate> before = theme.days().lastBefore(period.start());
            long absence = ChronoUnit.DAYS.between(before.orElse(start), seen);
            if (absence < (before.isPresent() ? SILENCE : SHORTEST_ABSENCE)) {
                return Optional.empty();
            }
            return appeared(theme, before.isEmpty() ? Signal.Kind.NEW : Signal.Kind.RESURFACED);
        });
    }

    private Optional<Signal> appeared(ThemeHistory theme, Signal.Kind kind) {
        Period period = horizon.period();
        long days = ChronoUnit.DAYS.between(start, period.start());
        int past = theme.days().total() - theme.days().in(period);
        Expectation expected = Expectation.after(past, days, period.days(), 1);
        int upper = Math.max(expected.upperLimit(RETURNS), Suspicion.FEWEST - 1);
        int observed = theme.days().in(period);
        if (observed <= upper) {
            return Optional.empty();
        }
        double score = (observed - expected.mean()) / (upper - expected.mean());
        Signal signal = new Signal(theme.theme(), kind, period, observed, expected.mean(), upper, score);
        return Optional.of(memory.since(theme.theme(), Slice.ALL)
                .map(signal::continuedSince)
                .orElse(signal));
    }
}
