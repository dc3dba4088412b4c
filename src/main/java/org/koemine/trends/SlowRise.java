package org.koemine.trends;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tests the last four weeks together: a rise that no week shows by itself, or that began weeks before anybody looked. They
 * are held against up to a year before them ({@link Baseline}). Where more comes in of everything, more of a theme is no
 * news: the season, a campaign and growing sales move all themes.
 */
final class SlowRise {
    private static final int WEEKS = 4;
    private static final int MOST_BEFORE = 52;

    /** Fewer in four weeks are no drift that anybody must follow. */
    private static final int FEWEST = 5;

    private final Horizon horizon;
    private final int before;
    private final ArrivedShares arrived;
    private final double growth;

    /** @param weeks of history, 8 or more to test */
    SlowRise(Horizon horizon, DayCounts received, ArrivedShares arrived, int weeks) {
        this.horizon = horizon;
        this.before = Math.min(MOST_BEFORE, weeks - WEEKS);
        this.arrived = arrived;
        double usual = before < 1 ? 0 : IntStream.of(past(received)).average().orElse(0);
        this.growth = usual == 0 ? 1 : Math.max(1, received.in(recent()) / (WEEKS * usual * share()));
    }

    Suspicion test(ThemeHistory theme) {
        int observed = theme.days().in(recent());
        Expectation alone = Baseline.fit(past(theme.days())).expects(WEEKS * 7L);
        double expected = alone.mean() * growth * share();
        Expectation usual = new Expectation(expected, expected * alone.variance() / alone.mean());
        double chance = observed < FEWEST ? 1 : usual.chanceOf(observed);
        return new Suspicion(
                theme.theme(),
                Slice.ALL,
                chance,
                level -> new Signal(
                        theme.theme(),
                        Slice.ALL,
                        Signal.Kind.CREEPING,
                        recent(),
                        observed,
                        expected,
                        usual.upperLimit(level),
                        Suspicion.score(chance, level),
                        horizon.date(),
                        List.of(),
                        List.of()));
    }

    private Period recent() {
        return new Period(horizon.week(WEEKS - 1).start(), horizon.period().end());
    }

    private double share() {
        return arrived.over(0, WEEKS * 7);
    }

    private int[] past(DayCounts days) {
        return IntStream.range(WEEKS, WEEKS + before)
                .map(week -> days.in(horizon.week(week)))
                .toArray();
    }
}
