package org.koemine.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.themes.CountChange;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;

/**
 * A count of a week that was over when the report before was made, and is another now.
 *
 * @param theme empty for all complaints received
 * @param week Monday to Sunday
 */
record PastWeek(Optional<ThemeId> theme, Period week, Reason reason, int complaints) {
    private record Key(Period week, String theme, Reason reason) implements Comparable<Key> {
        private static final Comparator<Key> NEWEST_FIRST = Comparator.comparing(Key::week)
                .reversed()
                .thenComparing(Key::theme)
                .thenComparing(Key::reason);

        @Override
        public int compareTo(Key other) {
            return NEWEST_FIRST.compare(this, other);
        }
    }

    PastWeek {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(reason, "reason");
    }

    /** The newest first, all complaints before the themes. */
    static List<PastWeek> of(Changes changes) {
        LocalDate newest = monday(changes.since());
        SortedMap<Key, Integer> sums = new TreeMap<>();
        for (CountChange change : changes.counts().changes()) {
            LocalDate monday = monday(change.day());
            if (monday.isBefore(newest)) {
                Key key = new Key(
                        new Period(monday, monday.plusWeeks(1)),
                        change.theme().map(ThemeId::value).orElse(""),
                        change.reason());
                sums.merge(key, change.complaints(), Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new PastWeek(
                        Optional.of(sum.getKey().theme())
                                .filter(name -> !name.isEmpty())
                                .map(ThemeId::new),
                        sum.getKey().week(),
                        sum.getKey().reason(),
                        sum.getValue()))
                .toList();
    }

    /** The same by theme and reason, the greatest change first, all complaints before the themes. */
    static List<List<PastWeek>> grouped(List<PastWeek> weeks) {
        Map<List<Object>, List<PastWeek>> groups = new LinkedHashMap<>();
        weeks.forEach(week -> groups.computeIfAbsent(List.of(week.theme(), week.reason()), first -> new ArrayList<>())
                .add(week));
        Comparator<List<PastWeek>> received =
                Comparator.comparing(group -> group.get(0).theme().isPresent());
        return groups.values().stream()
                .sorted(received.thenComparing(group -> -group.stream()
                        .mapToInt(week -> Math.abs(week.complaints()))
                        .sum()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
