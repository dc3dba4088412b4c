package org.koemine.trends;

import java.time.LocalDate;
import java.util.List;
import org.koemine.settings.TrendSettings;

/** Finds how themes move over time. Cost: themes × (days of history + weeks). */
public final class TrendFinder {
    private final TrendSettings settings;

    public TrendFinder(TrendSettings settings) {
        this.settings = settings;
    }

    /**
     * The trends on a business date.
     *
     * @param history up to and with that date, such as {@link HistoryStore#read} gives
     */
    public TrendSet find(ComplaintHistory history, LocalDate date) {
        return find(history, new Horizon(date, settings));
    }

    /**
     * The trends of a week or month, as its last day saw them.
     *
     * @param history up to and with that day
     */
    public TrendSet find(ComplaintHistory history, Edition edition) {
        return find(history, new Horizon(edition, settings));
    }

    private TrendSet find(ComplaintHistory history, Horizon horizon) {
        LocalDate start = history.received().firstDay().orElse(horizon.date());
        List<Period> weeks = horizon.shownWeeks(start);
        List<ThemeTrend> trends = history.themes().stream()
                .map(theme -> trend(theme, horizon, weeks))
                .sorted(ThemeTrend.COMMONEST_FIRST)
                .toList();
        return new TrendSet(
                horizon.period(),
                horizon.previous(),
                weeks,
                counts(history.received(), weeks),
                history.received().in(horizon.period()),
                history.received().in(horizon.previous()),
                trends,
                new SignalFinder(horizon, start).find(history.themes()));
    }

    private ThemeTrend trend(ThemeHistory theme, Horizon horizon, List<Period> weeks) {
        DayCounts days = theme.days();
        int presence = (int)
                horizon.chronic().stream().filter(week -> days.in(week) > 0).count();
        return new ThemeTrend(
                theme.theme(),
                days.in(horizon.period()),
                days.in(horizon.previous()),
                days.total(),
                days.firstDay().orElseThrow(),
                days.lastDay().orElseThrow(),
                presence,
                presence >= settings.chronicPresence(),
                theme.topProduct().map(ProductCount::product).orElse(""),
                theme.topProduct().map(ProductCount::complaints).orElse(0),
                counts(days, weeks));
    }

    private static List<Integer> counts(DayCounts days, List<Period> weeks) {
        return weeks.stream().map(days::in).toList();
    }
}
