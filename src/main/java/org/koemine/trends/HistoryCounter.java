package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/** Adds complaints up by day, all of them and theme by theme: first the complaints, then where they are. */
final class HistoryCounter {
    private static final int FIRST = 1_024;
    private static final int NOT_RECEIVED = Integer.MIN_VALUE;

    private final int start;
    private final int last;
    private final DayCounter received = new DayCounter();
    private final Arrivals arrivals;
    private final Map<ThemeId, ThemeCounter> themes = new TreeMap<>();
    private final SliceNumbers numbers = new SliceNumbers();

    /** By serial number, as epoch days; apart from each other and of numbers alone, for a million are read by each theme. */
    private int[] days = new int[FIRST];

    private int[] facets = new int[FIRST];

    private final BitSet inThemes = new BitSet();
    private Optional<ThemeId> theme = Optional.empty();
    private ThemeCounter counter = new ThemeCounter();
    private long current;

    /** @param period the reported one; the business date is its last day */
    HistoryCounter(Period period) {
        this.start = (int) period.start().toEpochDay();
        this.last = (int) period.lastDay().toEpochDay();
        this.arrivals = new Arrivals(period.lastDay());
        Arrays.fill(days, NOT_RECEIVED);
    }

    /** @param known business date of the run that read it first */
    void received(long serial, LocalDate day, LocalDate known, String product, String channel, String area) {
        int at = Math.toIntExact(serial);
        if (at >= days.length) {
            grow(Math.max(at + 1, days.length + days.length / 2));
        }
        days[at] = (int) day.toEpochDay();
        facets[at] = numbers.facets(product, channel, area);
        received.add(days[at]);
        arrivals.add(day, known);
    }

    private void grow(int length) {
        int before = days.length;
        days = Arrays.copyOf(days, length);
        facets = Arrays.copyOf(facets, length);
        Arrays.fill(days, before, length, NOT_RECEIVED);
    }

    /**
     * A complaint is in a theme. The complaints of a theme come one after another, by serial number; one that comes twice
     * counts once, and one that was not received not at all.
     */
    void assigned(ThemeId to, long serial) {
        int at = Math.toIntExact(serial);
        inThemes.set(at);
        boolean another = theme.filter(to::equals).isEmpty();
        if (another) {
            theme = Optional.of(to);
            counter = themes.computeIfAbsent(to, first -> new ThemeCounter());
        }
        if ((another || serial != current) && at < days.length && days[at] != NOT_RECEIVED) {
            counter.add(days[at], last - days[at], days[at] >= start, numbers.slices(facets[at]));
        }
        current = serial;
    }

    DayCounts received() {
        return received.counts();
    }

    /** Complaints that are in a theme, received or not. */
    long inThemes() {
        return inThemes.cardinality();
    }

    /** By id. */
    List<ThemeHistory> themes() {
        List<ThemeHistory> histories = new ArrayList<>();
        themes.forEach((of, counted) -> {
            if (!counted.isEmpty()) {
                histories.add(counted.history(of, numbers));
            }
        });
        return histories;
    }

    Arrivals arrivals() {
        return arrivals;
    }
}
