package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/** Builds complaint histories day by day. */
final class Histories {
    /** A Saturday. */
    static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    private final SortedMap<LocalDate, Integer> received = new TreeMap<>();
    private final List<ThemeHistory> themes = new ArrayList<>();

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
        themes.add(new ThemeHistory(ThemeId.of(number), DayCounts.of(days), Optional.empty()));
        return this;
    }

    ComplaintHistory history() {
        return new ComplaintHistory(DayCounts.of(received), themes);
    }

    TrendSet trends() {
        return trends(TrendSettings.DEFAULT);
    }

    TrendSet trends(TrendSettings settings) {
        return new TrendFinder(settings).find(history(), DATE);
    }
}
