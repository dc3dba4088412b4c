package org.koemine.trends;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;
import org.koemine.trends.simulation.Draws;

/**
 * A theme that grows evenly to so many times its level and stays there for a quarter, in a log of two and a half years
 * before it and 200 other complaints a week; it has a season, and varies by somewhat more than chance.
 *
 * @param level complaints a week
 * @param times to which it grows; 1 for a theme that does not
 * @param weeks in which it does
 */
record SimulatedDrift(double level, double times, int weeks, long seed) {
    private static final int BEFORE = 130;
    private static final int AFTER = 13;
    private static final int OTHERS = 200;
    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);
    private static final ThemeId THEME = ThemeId.of(1);

    /** Weeks that it is watched. */
    int watched() {
        return weeks + AFTER;
    }

    /** Chances of a night, by the four weeks' test and by the months'. */
    record Night(double fourWeeks, double months) {}

    /** Nights a week apart, from the first week of the drift on. */
    Night[] nights() {
        SortedMap<LocalDate, Integer> theme = new TreeMap<>();
        SortedMap<LocalDate, Integer> all = new TreeMap<>();
        draw(theme, all);
        Night[] nights = new Night[watched()];
        for (int week = 0; week < nights.length; week++) {
            LocalDate date = MONDAY.plusWeeks(BEFORE + week).plusDays(6);
            nights[week] = night(date, theme.headMap(date), DayCounts.of(all.headMap(date)));
        }
        return nights;
    }

    private void draw(SortedMap<LocalDate, Integer> theme, SortedMap<LocalDate, Integer> all) {
        Draws draws = new Draws(seed);
        double season = draws.between(0, 0.3);
        double phase = draws.between(0, 2 * Math.PI);
        double dispersion = draws.between(1, 1.6);
        for (int t = 0; t < BEFORE + watched(); t++) {
            double grown = Math.min(1, Math.max(0, (t - BEFORE + 1.0) / weeks));
            double wave = season * StrictMath.cos(2 * Math.PI * t / 52.18 - phase);
            int count = draws.count(level * StrictMath.pow(times, grown) * StrictMath.exp(wave), dispersion);
            LocalDate day = MONDAY.plusWeeks(t).plusDays(3);
            all.put(day, 1 + count + draws.count(OTHERS, 1.5));
            if (count > 0) {
                theme.put(day, count);
            }
        }
    }

    private static Night night(LocalDate date, SortedMap<LocalDate, Integer> theme, DayCounts received) {
        ThemeHistory history = new ThemeHistory(THEME, DayCounts.of(theme), Optional.empty(), new TreeMap<>());
        SeriesMaker series = new SeriesMaker(date, MONDAY, ArrivedShares.ALL, Sales.UNKNOWN);
        Horizon horizon = new Horizon(date, TrendSettings.DEFAULT);
        return new Night(
                new SlowRise(horizon, received, ArrivedShares.ALL, series.weeks())
                        .test(history)
                        .chance(),
                new LongDrift(received, series, SignalMemory.NONE).test(history).chance());
    }
}
