package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/** Adds complaints up by day, all of them and theme by theme, part by part: first the complaints, then where they are. */
final class HistoryCounter {
    private final int last;
    private final Period period;
    private final DayCounter received = new DayCounter();
    private final Arrivals arrivals;
    private final Map<ThemeId, ThemeCounter> themes = new HashMap<>();
    private final Map<Facet, Map<String, Slice>> slices = new EnumMap<>(Facet.class);
    private final Map<Long, Counted> part = new HashMap<>();
    private final List<ThemeId> counted = new ArrayList<>();
    private long current;

    private record Counted(int day, List<Slice> slices) {}

    /** @param period the reported one; the business date is its last day */
    HistoryCounter(Period period) {
        this.period = period;
        this.last = (int) period.lastDay().toEpochDay();
        this.arrivals = new Arrivals(period.lastDay());
    }

    /** Forgets the complaints of the last part: none of them is assigned any more. */
    void nextPart() {
        part.clear();
    }

    /**
     * A complaint of this part.
     *
     * @param known business date of the run that read it first
     */
    void received(long serial, LocalDate day, LocalDate known, String product, String channel, String area) {
        List<Slice> of = new ArrayList<>(3);
        add(of, Facet.PRODUCT, product);
        add(of, Facet.CHANNEL, channel);
        add(of, Facet.AREA, area);
        int epochDay = (int) day.toEpochDay();
        part.put(serial, new Counted(epochDay, of));
        received.add(epochDay);
        arrivals.add(day, known);
    }

    private void add(List<Slice> to, Facet facet, String value) {
        if (!value.isEmpty()) {
            to.add(slices.computeIfAbsent(facet, first -> new HashMap<>())
                    .computeIfAbsent(value, first -> new Slice(facet, first)));
        }
    }

    /**
     * A mention of a complaint is in a theme. The mentions of a complaint come one after another; together they count
     * once in a theme, and not at all where the complaint itself is not in this part.
     */
    void assigned(long serial, ThemeId theme) {
        if (serial != current) {
            current = serial;
            counted.clear();
        }
        Counted complaint = part.get(serial);
        if (complaint != null && !counted.contains(theme)) {
            counted.add(theme);
            boolean reported = complaint.day() >= period.start().toEpochDay();
            themes.computeIfAbsent(theme, first -> new ThemeCounter())
                    .add(complaint.day(), last - complaint.day(), reported, complaint.slices());
        }
    }

    DayCounts received() {
        return received.counts();
    }

    /** By id. */
    List<ThemeHistory> themes() {
        List<ThemeHistory> histories = new ArrayList<>();
        new TreeMap<>(themes).forEach((theme, counter) -> histories.add(counter.history(theme)));
        return histories;
    }

    Arrivals arrivals() {
        return arrivals;
    }
}
