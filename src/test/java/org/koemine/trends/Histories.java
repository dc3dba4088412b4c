package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/** Builds complaint histories day by day. */
final class Histories {
    /** A Saturday. */
    static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    private final SortedMap<LocalDate, Integer> received = new TreeMap<>();
    private final List<ThemeHistory> themes = new ArrayList<>();
    private final SortedMap<Slice, WeekCounts> slices = new TreeMap<>();

    /** The log begins {@code days} before the business date, with one complaint that is in no theme. */
    static Histories since(int days) {
        Histories histories = new Histories();
        histories.received.put(DATE.minusDays(days), 1);
        return histories;
    }

    /** A theme with {@code perWeek} complaints in each of the weeks before the business date, the last one first. */
    Histories theme(int number, int... perWeek) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (int week = 0; week < perWeek.length; week++) {
            if (perWeek[week] > 0) {
                days.put(DATE.minusDays(7L * week + 3), perWeek[week]);
            }
        }
        return theme(number, days);
    }

    Histories theme(int number, SortedMap<LocalDate, Integer> days) {
        days.forEach((day, count) -> received.merge(day, count, Integer::sum));
        themes.add(new ThemeHistory(ThemeId.of(number), DayCounts.of(days), Optional.empty(), new TreeMap<>(slices)));
        slices.clear();
        return this;
    }

    /** What the theme that is added next has of a product, the last week first. */
    Histories product(String name, int... perWeek) {
        slices.put(new Slice(Facet.PRODUCT, name), WeekCounts.of(perWeek));
        return this;
    }

    /** Everybody who complains is somebody else. */
    ComplaintHistory history() {
        Set<ThemeId> voiced = themes.stream().map(ThemeHistory::theme).collect(Collectors.toSet());
        return new ComplaintHistory(DayCounts.of(received), themes, ArrivedShares.ALL, voiced, 0);
    }

    TrendSet trends() {
        return found(SignalMemory.NONE).trends();
    }

    TrendFinder.Found found(SignalMemory memory) {
        return new TrendFinder(TrendSettings.DEFAULT).find(history(), DATE, memory, Sales.UNKNOWN);
    }
}
