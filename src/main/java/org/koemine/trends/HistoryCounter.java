package org.koemine.trends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/** Adds complaints up by day, all of them and theme by theme. */
final class HistoryCounter {
    private static final int NOT_RECEIVED = Integer.MIN_VALUE;

    private final int[] receivedOn;
    private final DayCounter received = new DayCounter();
    private final SortedMap<ThemeId, DayCounter> themes = new TreeMap<>();
    private final List<ThemeId> counted = new ArrayList<>();
    private long current;

    /** @param lastSerial highest serial number of a complaint */
    HistoryCounter(long lastSerial) {
        receivedOn = new int[Math.toIntExact(lastSerial + 1)];
        Arrays.fill(receivedOn, NOT_RECEIVED);
    }

    long lastSerial() {
        return receivedOn.length - 1L;
    }

    void received(long serial, int epochDay) {
        receivedOn[(int) serial] = epochDay;
        received.add(epochDay);
    }

    /**
     * A mention of a complaint is in a theme. The mentions of a complaint come one after another; together they count
     * once in a theme, and not at all where the complaint itself was not counted.
     */
    void assigned(long serial, ThemeId theme) {
        if (serial != current) {
            current = serial;
            counted.clear();
        }
        int day = receivedOn[(int) serial];
        if (day != NOT_RECEIVED && !counted.contains(theme)) {
            counted.add(theme);
            themes.computeIfAbsent(theme, first -> new DayCounter()).add(day);
        }
    }

    DayCounts received() {
        return received.counts();
    }

    SortedMap<ThemeId, DayCounts> themes() {
        SortedMap<ThemeId, DayCounts> counts = new TreeMap<>();
        themes.forEach((theme, counter) -> counts.put(theme, counter.counts()));
        return counts;
    }
}
