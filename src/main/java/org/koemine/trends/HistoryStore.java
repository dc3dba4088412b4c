package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/**
 * Counts complaints and their themes in the database, which does the adding up: what comes into memory is a number for
 * each theme and day, not a row for each complaint.
 */
public final class HistoryStore {
    private final Jdbi jdbi;

    public HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All complaints up to and with a business date; those received later are not seen. */
    public ComplaintHistory read(LocalDate date, TrendSettings settings) {
        Period period = new Horizon(date, settings).period();
        return jdbi.withHandle(handle -> {
            Map<ThemeId, ProductCount> products = topProducts(handle, period);
            List<ThemeHistory> themes = new ArrayList<>();
            themeDays(handle, date)
                    .forEach((theme, days) -> themes.add(
                            new ThemeHistory(theme, DayCounts.of(days), Optional.ofNullable(products.get(theme)))));
            return new ComplaintHistory(DayCounts.of(receivedDays(handle, date)), themes);
        });
    }

    private static SortedMap<LocalDate, Integer> receivedDays(Handle handle, LocalDate date) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        handle.createQuery("""
                        SELECT received_on, COUNT(*) AS complaints
                        FROM complaint
                        WHERE received_on <= :date
                        GROUP BY received_on
                        ORDER BY received_on
                        """).bind("date", date).scanResultSet((rows, context) -> {
            for (ResultSet row = rows.get(); row.next(); ) {
                days.put(row.getObject(1, LocalDate.class), row.getInt(2));
            }
            return days;
        });
        return days;
    }

    private static SortedMap<ThemeId, SortedMap<LocalDate, Integer>> themeDays(Handle handle, LocalDate date) {
        SortedMap<ThemeId, SortedMap<LocalDate, Integer>> themes = new TreeMap<>();
        handle.createQuery("""
                        SELECT m.theme_id, c.received_on, COUNT(*) AS complaints
                        FROM (SELECT DISTINCT theme_id, serial FROM assignment WHERE theme_id IS NOT NULL) m
                        JOIN complaint c ON c.serial = m.serial
                        WHERE c.received_on <= :date
                        GROUP BY m.theme_id, c.received_on
                        ORDER BY m.theme_id, c.received_on
                        """).bind("date", date).scanResultSet((rows, context) -> {
            for (ResultSet row = rows.get(); row.next(); ) {
                themes.computeIfAbsent(new ThemeId(row.getString(1)), first -> new TreeMap<>())
                        .put(row.getObject(2, LocalDate.class), row.getInt(3));
            }
            return themes;
        });
        return themes;
    }

    private static Map<ThemeId, ProductCount> topProducts(Handle handle, Period period) {
        Map<ThemeId, ProductCount> top = new HashMap<>();
        handle.createQuery("""
                        SELECT m.theme_id, c.product,
                               SUM(CASE WHEN c.received_on >= :start THEN 1 ELSE 0 END) AS in_period,
                               COUNT(*) AS ever
                        FROM (SELECT DISTINCT theme_id, serial FROM assignment WHERE theme_id IS NOT NULL) m
                        JOIN complaint c ON c.serial = m.serial
                        WHERE c.received_on < :end AND c.product <> ''
                        GROUP BY m.theme_id, c.product
                        ORDER BY m.theme_id, c.product
                        """)
                .bind("start", period.start())
                .bind("end", period.end())
                .scanResultSet((rows, context) -> {
                    for (ResultSet row = rows.get(); row.next(); ) {
                        top.merge(new ThemeId(row.getString(1)), product(row), HistoryStore::commoner);
                    }
                    return top;
                });
        return top;
    }

    private static ProductCount product(ResultSet row) throws SQLException {
        return new ProductCount(row.getString(2), row.getInt(3), row.getInt(4));
    }

    private static ProductCount commoner(ProductCount one, ProductCount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
