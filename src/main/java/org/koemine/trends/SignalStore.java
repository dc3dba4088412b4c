package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;
import org.koemine.themes.ThemeId;

/** Keeps what every night gave people to look at: signal_night, theme_signal and signal_slice. It never commits. */
public final class SignalStore {
    private final Jdbi jdbi;

    public SignalStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Numbered(int ordinal, boolean near, Signal signal) {}

    private record Place(int signal, int ordinal, boolean elsewhere, SliceCount count) {}

    /** Puts what a night found in the place of what was said of its business date before. */
    public void record(LocalDate date, List<Signal> signals, Watch watch) {
        List<Numbered> all = new ArrayList<>();
        signals.forEach(signal -> all.add(new Numbered(all.size(), false, signal)));
        watch.nearMisses().forEach(signal -> all.add(new Numbered(all.size(), true, signal)));
        List<Place> places = new ArrayList<>();
        for (Numbered numbered : all) {
            int ordinal = 0;
            for (SliceCount count : numbered.signal().concentrated()) {
                places.add(new Place(numbered.ordinal(), ordinal++, false, count));
            }
            for (SliceCount count : numbered.signal().elsewhere()) {
                places.add(new Place(numbered.ordinal(), ordinal++, true, count));
            }
        }
        jdbi.useHandle(handle -> {
            for (String table : List.of("signal_night", "theme_signal", "signal_slice")) {
                handle.execute("DELETE FROM " + table + " WHERE business_date = ?", date);
            }
            handle.execute(
                    "INSERT INTO signal_night (business_date, tested, false_alarms, chance) VALUES (?, ?, ?, ?)",
                    date,
                    watch.tested(),
                    watch.falseAlarms(),
                    watch.chance());
            write(handle, date, all);
            writePlaces(handle, date, places);
        });
    }

    /** What the nights before a business date said; what later ones did is not seen. */
    public SignalMemory before(LocalDate date) {
        return jdbi.withHandle(handle -> new SignalMemory(
                handle.createQuery("""
                                SELECT MAX(business_date) AS last FROM signal_night
                                WHERE business_date < :date ORDER BY last
                                """)
                        .bind("date", date)
                        .map((row, context) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .one(),
                handle.createQuery("""
                                SELECT business_date, theme_id, facet, facet_value, since FROM theme_signal
                                WHERE business_date < :date AND business_date >= :first AND near = FALSE
                                ORDER BY business_date, signal_ordinal
                                """)
                        .bind("date", date)
                        .bind("first", date.minusDays(SignalMemory.DAYS))
                        .map((row, context) -> new PastSignal(
                                row.getObject(1, LocalDate.class),
                                new ThemeId(row.getString(2)),
                                new Slice(Facet.valueOf(row.getString(3)), row.getString(4)),
                                row.getObject(5, LocalDate.class)))
                        .list(),
                rises(handle, date)));
    }

    /** Of a theme's rises the one that began last. */
    private static Map<ThemeId, PastRise> rises(Handle handle, LocalDate date) {
        return handle.createQuery("""
                        SELECT theme_id, since, MIN(period_start) AS began, MAX(business_date) AS said
                        FROM theme_signal
                        WHERE business_date < :date AND business_date >= :first AND since <= :settled
                          AND near = FALSE AND facet = :all
                        GROUP BY theme_id, since
                        ORDER BY theme_id, since
                        """)
                .bind("date", date)
                .bind("first", date.minusDays(SignalMemory.FAR))
                .bind("settled", date.minusDays(SignalMemory.SETTLED))
                .bind("all", Facet.ALL.name())
                .reduceRows(new TreeMap<>(), (rises, row) -> {
                    rises.put(
                            new ThemeId(row.getColumn("theme_id", String.class)),
                            new PastRise(
                                    row.getColumn("began", LocalDate.class), row.getColumn("said", LocalDate.class)));
                    return rises;
                });
    }

    /** @param near whether those just under the limit are wanted, or those beyond it; the strongest first */
    static List<Signal> signals(Handle handle, LocalDate date, boolean near) {
        Map<Integer, List<Place>> places = places(handle, date);
        return handle.createQuery("""
                        SELECT signal_ordinal, theme_id, facet, facet_value, kind, since, period_start, period_end,
                               observed, expected, upper_limit, score
                        FROM theme_signal
                        WHERE business_date = :date AND near = :near
                        ORDER BY signal_ordinal
                        """)
                .bind("date", date)
                .bind("near", near)
                .map((row, context) -> signal(row, places.getOrDefault(row.getInt(1), List.of())))
                .list();
    }

    private static Signal signal(ResultSet row, List<Place> places) throws SQLException {
        return new Signal(
                new ThemeId(row.getString("theme_id")),
                new Slice(Facet.valueOf(row.getString("facet")), row.getString("facet_value")),
                Signal.Kind.valueOf(row.getString("kind")),
                new Period(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                row.getInt("observed"),
                row.getDouble("expected"),
                row.getDouble("upper_limit"),
                row.getDouble("score"),
                row.getObject("since", LocalDate.class),
                places.stream()
                        .filter(place -> !place.elsewhere())
                        .map(Place::count)
                        .toList(),
                places.stream().filter(Place::elsewhere).map(Place::count).toList());
    }

    private static Map<Integer, List<Place>> places(Handle handle, LocalDate date) {
        Map<Integer, List<Place>> places = new TreeMap<>();
        handle.createQuery("""
                        SELECT signal_ordinal, slice_ordinal, elsewhere, facet, facet_value, complaints, expected
                        FROM signal_slice
                        WHERE business_date = :date
                        ORDER BY signal_ordinal, slice_ordinal
                        """)
                .bind("date", date)
                .map((row, context) -> new Place(
                        row.getInt(1),
                        row.getInt(2),
                        row.getBoolean(3),
                        new SliceCount(
                                new Slice(Facet.valueOf(row.getString(4)), row.getString(5)),
                                row.getInt(6),
                                row.getDouble(7))))
                .forEach(place -> places.computeIfAbsent(place.signal(), first -> new ArrayList<>())
                        .add(place));
        return places;
    }

    private static void write(Handle handle, LocalDate date, List<Numbered> signals) {
        RowBatch.execute(handle, """
                INSERT INTO theme_signal (business_date, signal_ordinal, near, theme_id, facet, facet_value, kind, since,
                    period_start, period_end, observed, expected, upper_limit, score)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, signals, (to, numbered) -> {
            Signal signal = numbered.signal();
            to.setObject(1, date);
            to.setInt(2, numbered.ordinal());
            to.setBoolean(3, numbered.near());
            to.setString(4, signal.theme().value());
            to.setString(5, signal.slice().facet().name());
            to.setString(6, signal.slice().value());
            to.setString(7, signal.kind().name());
            to.setObject(8, signal.since());
            to.setObject(9, signal.period().start());
            to.setObject(10, signal.period().end());
            to.setInt(11, signal.observed());
            to.setDouble(12, signal.expected());
            to.setDouble(13, signal.upper());
            to.setDouble(14, signal.score());
        });
    }

    private static void writePlaces(Handle handle, LocalDate date, List<Place> places) {
        RowBatch.execute(handle, """
                INSERT INTO signal_slice (business_date, signal_ordinal, slice_ordinal, elsewhere, facet, facet_value,
                    complaints, expected)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, places, (to, place) -> {
            to.setObject(1, date);
            to.setInt(2, place.signal());
            to.setInt(3, place.ordinal());
            to.setBoolean(4, place.elsewhere());
            to.setString(5, place.count().slice().facet().name());
            to.setString(6, place.count().slice().value());
            to.setInt(7, place.count().complaints());
            to.setDouble(8, place.count().expected());
        });
    }
}
