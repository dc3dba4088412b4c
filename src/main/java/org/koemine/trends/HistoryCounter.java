package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koemine.themes.ThemeId;

/** Adds complaints up by day, all of them and theme by theme: first the complaints, then where they are. */
final class HistoryCounter {
    private static final int FIRST = 1_024;

    private final int start;
    private final int last;
    private final DayCounter received = new DayCounter();
    private final Arrivals arrivals;
    private final Map<ThemeId, ThemeCounter> themes = new HashMap<>();
    private final Map<Facet, Map<String, Slice>> slices = new EnumMap<>(Facet.class);
    private final Map<Facets, List<Slice>> slicesOf = new HashMap<>();

    /** By serial number; some tens of bytes each. */
    private Counted[] complaints = new Counted[FIRST];

    private final BitSet inThemes = new BitSet();
    private Optional<ThemeId> theme = Optional.empty();
    private long current;

    private record Counted(int day, List<Slice> slices) {}

    private record Facets(String product, String channel, String area) {}

    /** @param period the reported one; the business date is its last day */
    HistoryCounter(Period period) {
        this.start = (int) period.start().toEpochDay();
        this.last = (int) period.lastDay().toEpochDay();
        this.arrivals = new Arrivals(period.lastDay());
    }

    /** @param known business date of the run that read it first */
    void received(long serial, LocalDate day, LocalDate known, String product, String channel, String area) {
        int at = Math.toIntExact(serial);
        if (at >= complaints.length) {
            complaints = Arrays.copyOf(complaints, Math.max(at + 1, complaints.length + complaints.length / 2));
        }
        int epochDay = (int) day.toEpochDay();
        complaints[at] =
                new Counted(epochDay, slicesOf.computeIfAbsent(new Facets(product, channel, area), this::slices));
        received.add(epochDay);
        arrivals.add(day, known);
    }

    private List<Slice> slices(Facets facets) {
        return Stream.of(
                        slice(Facet.PRODUCT, facets.product()),
                        slice(Facet.CHANNEL, facets.channel()),
                        slice(Facet.AREA, facets.area()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Slice> slice(Facet facet, String value) {
        return Optional.of(value)
                .filter(some -> !some.isEmpty())
                .map(some -> slices.computeIfAbsent(facet, first -> new HashMap<>())
                        .computeIfAbsent(some, first -> new Slice(facet, first)));
    }

    /**
     * A complaint is in a theme. The complaints of a theme come one after another, by serial number; one that comes twice
     * counts once, and one that was not received not at all.
     */
    void assigned(ThemeId to, long serial) {
        inThemes.set(Math.toIntExact(serial));
        boolean again = serial == current && theme.filter(to::equals).isPresent();
        Counted complaint = serial < complaints.length ? complaints[(int) serial] : null;
        if (complaint != null && !again) {
            theme = Optional.of(to);
            current = serial;
            themes.computeIfAbsent(to, first -> new ThemeCounter())
                    .add(complaint.day(), last - complaint.day(), complaint.day() >= start, complaint.slices());
        }
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
        new TreeMap<>(themes).forEach((theme, counter) -> histories.add(counter.history(theme)));
        return histories;
    }

    Arrivals arrivals() {
        return arrivals;
    }
}
