package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koemine.report.Watched;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ChronicTheme;
import org.koemine.trends.Facet;
import org.koemine.trends.LateDay;
import org.koemine.trends.Period;
import org.koemine.trends.Signal;
import org.koemine.trends.Slice;
import org.koemine.trends.SliceCount;
import org.koemine.trends.ThemeRate;
import org.koemine.trends.Watch;

/** What a believable night found for people to look at. */
final class WatchedNight {
    private WatchedNight() {}

    static List<Signal> signals(Period period) {
        return List.of(
                new Signal(
                        ThemeId.of(11),
                        Slice.ALL,
                        Signal.Kind.RISEN,
                        new Period(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16)),
                        31,
                        8.2,
                        16.0,
                        2.9,
                        LocalDate.of(2026, 11, 15),
                        List.of(new SliceCount(new Slice(Facet.PRODUCT, "ステンレス水筒 500ml"), 19, 1.2)),
                        List.of(
                                new SliceCount(new Slice(Facet.PRODUCT, "折りたたみ傘"), 3, 0.2),
                                new SliceCount(new Slice(Facet.AREA, "東京都"), 2, 0.3))),
                new Signal(ThemeId.of(17), Signal.Kind.NEW, period, 18, 0, 3.1, 5.8),
                new Signal(ThemeId.of(23), Signal.Kind.RESURFACED, period, 4, 0.2, 2.5, 1.6),
                new Signal(
                        ThemeId.of(3),
                        Signal.Kind.DRIFTING,
                        new Period(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 11, 16)),
                        39,
                        24.1,
                        37,
                        1.1));
    }

    static Watched watched(LocalDate date, LocalDate firstWeek) {
        Period week = new Period(date.minusDays(6), date.plusDays(1));
        Signal near = new Signal(ThemeId.of(4), Signal.Kind.RISEN, week, 11, 5.4, 12, 0.92);
        return new Watched(
                new Watch(
                        214,
                        2 / 30.4,
                        0.0004,
                        List.of(near),
                        List.of(
                                new ChronicTheme(ThemeId.of(1), firstWeek, 13, 13, 91, 84),
                                new ChronicTheme(ThemeId.of(3), firstWeek.plusWeeks(1), 12, 11, 44, 44)),
                        List.of(LateDay.of(date, 6, 0.6), LateDay.of(date.minusDays(1), 9, 0.9)),
                        List.of(new ThemeRate(
                                ThemeId.of(1), List.of(new ThemeRate.Week(week, 7, 5_000, 0.001, 0.0021))))),
                Optional.of(Set.of(ThemeId.of(3))));
    }
}
