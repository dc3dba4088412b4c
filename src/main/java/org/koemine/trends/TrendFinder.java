package org.koemine.trends;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/** Finds how themes move over time. Cost: themes × (days of history + weeks), and a fit for each series that is tested. */
public final class TrendFinder {
    private final TrendSettings settings;

    public TrendFinder(TrendSettings settings) {
        this.settings = settings;
    }

    /** What there is on a business date. */
    public record Found(TrendSet trends, Watch watch) {}

    /**
     * The trends on a business date.
     *
     * @param history up to and with that date, such as {@link HistoryStore#read} gives
     * @param memory what the nights before that date said
     */
    public Found find(ComplaintHistory history, LocalDate date, SignalMemory memory, Sales sales) {
        return find(history, new Horizon(date, settings), memory, sales);
    }

    /**
     * The trends of a week or month, as its last day saw them.
     *
     * @param history up to and with that day
     * @param memory what the nights before it said
     */
    public Found find(ComplaintHistory history, Edition edition, SignalMemory memory, Sales sales) {
        return find(history, new Horizon(edition, settings), memory, sales);
    }

    private static Found find(ComplaintHistory history, Horizon horizon, SignalMemory memory, Sales sales) {
        List<Period> weeks = horizon.shownWeeks(history.received().firstDay().orElse(horizon.date()));
        ChronicFinder presence = new ChronicFinder(horizon, history.received());
        List<ChronicTheme> chronic = presence.find(history.themes());
        Set<ThemeId> unresting = new HashSet<>();
        chronic.forEach(theme -> unresting.add(theme.theme()));
        List<ThemeTrend> trends = history.themes().stream()
                .map(theme -> trend(theme, horizon, weeks, presence.presence(theme), unresting.contains(theme.theme())))
                .sorted(ThemeTrend.COMMONEST_FIRST)
                .toList();
        SignalFinder finder = new SignalFinder(horizon, history, memory, sales);
        SignalFinder.Night night = finder.find(history.themes());
        return new Found(
                new TrendSet(
                        horizon.period(),
                        horizon.previous(),
                        weeks,
                        counts(history.received(), weeks),
                        history.received().in(horizon.period()),
                        history.received().in(horizon.previous()),
                        trends,
                        night.signals()),
                new Watch(
                        night.tested(),
                        night.share(),
                        night.level(),
                        night.nearMisses(),
                        chronic,
                        LateDay.of(history.received(), history.arrived(), horizon.date()),
                        new RateFinder(horizon, sales, finder.weeks()).find(history.themes())));
    }

    private static ThemeTrend trend(
            ThemeHistory theme, Horizon horizon, List<Period> weeks, int presence, boolean chronic) {
        DayCounts days = theme.days();
        return new ThemeTrend(
                theme.theme(),
                days.in(horizon.period()),
                days.in(horizon.previous()),
                days.total(),
                days.firstDay().orElseThrow(),
                days.lastDay().orElseThrow(),
                presence,
                chronic,
                theme.topProduct().map(ProductCount::product).orElse(""),
                theme.topProduct().map(ProductCount::complaints).orElse(0),
                counts(days, weeks));
    }

    private static List<Integer> counts(DayCounts days, List<Period> weeks) {
        return weeks.stream().map(days::in).toList();
    }
}
