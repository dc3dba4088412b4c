package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.RowBatch;
import org.koemine.themes.ThemeId;

/** Keeps what the last business date's night watched: chronic_theme, late_day and theme_rate. It never commits. */
public final class WatchStore {
    private final Jdbi jdbi;

    public WatchStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Puts what was found in the place of what was there. */
    public void record(Watch watch) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM chronic_theme");
            handle.execute("DELETE FROM late_day");
            handle.execute("DELETE FROM theme_rate");
            writeChronic(handle, watch.chronic());
            writeLate(handle, watch.late());
            watch.rates().forEach(rate -> writeRate(handle, rate));
        });
    }

    /** What a business date's night watched, if it was the last one. */
    public Watch read(LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT tested, false_alarms, chance FROM signal_night
                        WHERE business_date = :date ORDER BY business_date
                        """)
                .bind("date", date)
                .map((row, context) -> new Watch(
                        row.getInt(1),
                        row.getDouble(2),
                        row.getDouble(3),
                        SignalStore.signals(handle, date, true),
                        chronic(handle),
                        late(handle),
                        rates(handle)))
                .findOne()
                .orElse(Watch.NONE));
    }

    private static List<ChronicTheme> chronic(Handle handle) {
        return handle.createQuery("""
                        SELECT theme_id, since, weeks, present, complaints, recent
                        FROM chronic_theme
                        ORDER BY weeks DESC, complaints DESC, theme_id
                        """)
                .map((row, context) -> new ChronicTheme(
                        new ThemeId(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)))
                .list();
    }

    private static List<LateDay> late(Handle handle) {
        return handle.createQuery("""
                        SELECT received_on, complaints, arrived, low, high
                        FROM late_day
                        ORDER BY received_on DESC
                        """)
                .map((row, context) -> new LateDay(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getDouble(3),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    private static List<ThemeRate> rates(Handle handle) {
        Map<ThemeId, List<ThemeRate.Week>> weeks = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT theme_id, week_start, complaints, units, mean, upper_limit
                        FROM theme_rate
                        ORDER BY theme_id, week_start
                        """)
                .map((row, context) -> {
                    LocalDate start = row.getObject(2, LocalDate.class);
                    return weeks.computeIfAbsent(new ThemeId(row.getString(1)), first -> new ArrayList<>())
                            .add(new ThemeRate.Week(
                                    new Period(start, start.plusWeeks(1)),
                                    row.getInt(3),
                                    row.getDouble(4),
                                    row.getDouble(5),
                                    row.getDouble(6)));
                })
                .forEach(added -> {});
        return weeks.entrySet().stream()
                .map(theme -> new ThemeRate(theme.getKey(), theme.getValue()))
                .toList();
    }

    private static void writeChronic(Handle handle, List<ChronicTheme> chronic) {
        RowBatch.execute(handle, """
                INSERT INTO chronic_theme (theme_id, since, weeks, present, complaints, recent)
                VALUES (?, ?, ?, ?, ?, ?)
                """, chronic, (to, theme) -> {
            to.setString(1, theme.theme().value());
            to.setObject(2, theme.since());
            to.setInt(3, theme.weeks());
            to.setInt(4, theme.present());
            to.setInt(5, theme.complaints());
            to.setInt(6, theme.recent());
        });
    }

    private static void writeLate(Handle handle, List<LateDay> late) {
        RowBatch.execute(
                handle,
                "INSERT INTO late_day (received_on, complaints, arrived, low, high) VALUES (?, ?, ?, ?, ?)",
                late,
                (to, day) -> {
                    to.setObject(1, day.day());
                    to.setInt(2, day.complaints());
                    to.setDouble(3, day.arrived());
                    to.setInt(4, day.low());
                    to.setInt(5, day.high());
                });
    }

    private static void writeRate(Handle handle, ThemeRate rate) {
        RowBatch.execute(handle, """
                INSERT INTO theme_rate (theme_id, week_start, complaints, units, mean, upper_limit)
                VALUES (?, ?, ?, ?, ?, ?)
                """, rate.weeks(), (to, week) -> {
            to.setString(1, rate.theme().value());
            to.setObject(2, week.week().start());
            to.setInt(3, week.complaints());
            to.setDouble(4, week.units());
            to.setDouble(5, week.mean());
            to.setDouble(6, week.upper());
        });
    }
}
