package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/**
 * Keeps the trends of the last business date: theme_trend and theme_week. It never commits.
 */
public final class TrendStore {
    /** Stands for all complaints received, in theme_week. */
    private static final String RECEIVED = "";

    private final Jdbi jdbi;

    public TrendStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Puts what was found in the place of what was there. */
    public void record(TrendSet found) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM theme_trend");
            handle.execute("DELETE FROM theme_week");
            recordTrends(handle, found.trends());
            recordWeeks(handle, found);
        });
    }

    /**
     * What was recorded for a business date.
     *
     * @param settings those it was found with
     */
    public TrendSet read(LocalDate date, TrendSettings settings) {
        Horizon horizon = new Horizon(date, settings);
        return jdbi.withHandle(handle -> {
            Map<String, List<Integer>> weekly = new LinkedHashMap<>();
            List<Period> weeks = readWeeks(handle, weekly);
            return new TrendSet(
                    horizon.period(),
                    horizon.previous(),
                    weeks,
                    weekly.getOrDefault(RECEIVED, List.of()),
                    received(handle, horizon.period()),
                    received(handle, horizon.previous()),
                    readTrends(handle, weekly),
                    SignalStore.signals(handle, date, false));
        });
    }

    /** The day of the last complaint of each theme, as last recorded. */
    public Map<ThemeId, LocalDate> lastSeen() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT theme_id, last_seen FROM theme_trend ORDER BY theme_id")
                .reduceRows(new HashMap<>(), (days, row) -> {
                    days.put(new ThemeId(row.getColumn(1, String.class)), row.getColumn(2, LocalDate.class));
                    return days;
                }));
    }

    private static void recordTrends(Handle handle, List<ThemeTrend> trends) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO theme_trend (theme_id, period_count, previous_count, total_count, first_seen, last_seen,
                                         presence, chronic, top_product, top_product_count)
                VALUES (:theme, :count, :previous, :total, :firstSeen, :lastSeen,
                        :presence, :chronic, :topProduct, :topProductCount)
                """);
        for (ThemeTrend trend : trends) {
            batch.bind("theme", trend.theme().value())
                    .bind("count", trend.count())
                    .bind("previous", trend.previous())
                    .bind("total", trend.total())
                    .bind("firstSeen", trend.firstSeen())
                    .bind("lastSeen", trend.lastSeen())
                    .bind("presence", trend.presence())
                    .bind("chronic", trend.chronic())
                    .bind("topProduct", trend.topProduct())
                    .bind("topProductCount", trend.topProductCount())
                    .add();
        }
        execute(batch);
    }

    private static void recordWeeks(Handle handle, TrendSet found) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO theme_week (theme_id, week_start, week_end, complaints)
                VALUES (:theme, :start, :end, :complaints)
                """);
        addWeeks(batch, RECEIVED, found.weeks(), found.weeklyTotals());
        for (ThemeTrend trend : found.trends()) {
            addWeeks(batch, trend.theme().value(), found.weeks(), trend.weekly());
        }
        execute(batch);
    }

    private static void addWeeks(PreparedBatch batch, String theme, List<Period> weeks, List<Integer> complaints) {
        for (int i = 0; i < weeks.size(); i++) {
            batch.bind("theme", theme)
                    .bind("start", weeks.get(i).start())
                    .bind("end", weeks.get(i).end())
                    .bind("complaints", complaints.get(i))
                    .add();
        }
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The weeks, and into {@code weekly} each theme's counts in their order. */
    private static List<Period> readWeeks(Handle handle, Map<String, List<Integer>> weekly) {
        List<Period> weeks = new ArrayList<>();
        handle.createQuery("""
                        SELECT theme_id, week_start, week_end, complaints
                        FROM theme_week
                        ORDER BY theme_id, week_start
                        """).scanResultSet((rows, context) -> {
            var row = rows.get();
            while (row.next()) {
                String theme = row.getString(1);
                weekly.computeIfAbsent(theme, first -> new ArrayList<>()).add(row.getInt(4));
                if (theme.equals(RECEIVED)) {
                    weeks.add(new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
                }
            }
            return null;
        });
        return weeks;
    }

    private static int received(Handle handle, Period period) {
        return handle.createQuery("""
                        SELECT COUNT(*) AS complaints
                        FROM complaint
                        WHERE received_on >= :start AND received_on < :end
                        ORDER BY complaints
                        """)
                .bind("start", period.start())
                .bind("end", period.end())
                .mapTo(Integer.class)
                .one();
    }

    private static List<ThemeTrend> readTrends(Handle handle, Map<String, List<Integer>> weekly) {
        RowMapper<ThemeTrend> trend = (row, context) -> new ThemeTrend(
                new ThemeId(row.getString("theme_id")),
                row.getInt("period_count"),
                row.getInt("previous_count"),
                row.getInt("total_count"),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class),
                row.getInt("presence"),
                row.getBoolean("chronic"),
                row.getString("top_product"),
                row.getInt("top_product_count"),
                weekly.get(row.getString("theme_id")));
        return handle.createQuery("""
                        SELECT theme_id, period_count, previous_count, total_count, first_seen, last_seen,
                               presence, chronic, top_product, top_product_count
                        FROM theme_trend
                        ORDER BY theme_id
                        """).map(trend).stream()
                .sorted(ThemeTrend.COMMONEST_FIRST)
                .toList();
    }
}
