package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.koemine.trends.detection.Drift;
import org.koemine.trends.detection.Drifts;
import org.koemine.trends.detection.Series;

/**
 * Tests the last two to six months of a theme together. Where more comes in of everything, more of a theme is no
 * news: a campaign and growing sales move all themes. What nights have spoken of for four weeks is a theme's level from
 * then on.
 */
final class LongDrift {
    private final Drifts drifts;
    private final SeriesMaker series;
    private final SignalMemory memory;

    LongDrift(DayCounts received, SeriesMaker series, SignalMemory memory) {
        this.drifts = new Drifts(series.weekly(received));
        this.series = series;
        this.memory = memory;
    }

    Suspicion test(ThemeHistory theme) {
        Series weeks = series.weekly(theme.days());
        Drift drift = drifts.last(
                weeks, Optional.ofNullable(memory.rises().get(theme.theme())).flatMap(rise -> known(rise, weeks)));
        return new Suspicion(theme.theme(), Slice.ALL, drift.p(), level -> signal(theme, weeks, drift, level));
    }

    private static Optional<Drifts.Known> known(PastRise rise, Series weeks) {
        int from = (int) Math.max(0, week(weeks, rise.from()));
        int until = (int) Math.min(weeks.size(), week(weeks, rise.until()) + 1);
        return from < until ? Optional.of(new Drifts.Known(from, until)) : Optional.empty();
    }

    private static long week(Series weeks, LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(weeks.first(), day), 7);
    }

    private static Signal signal(ThemeHistory theme, Series weeks, Drift drift, double level) {
        LocalDate end = weeks.date(weeks.size());
        int observed = Math.toIntExact(drift.observed());
        return new Signal(
                theme.theme(),
                Slice.ALL,
                Signal.Kind.DRIFTING,
                new Period(weeks.date(weeks.size() - drift.weeks()), end),
                observed,
                drift.expected(),
                Expectation.with(drift.expected(), observed, drift.p()).upperLimit(level),
                Suspicion.score(drift.p(), level),
                end.minusDays(1),
                List.of(),
                List.of());
    }
}
