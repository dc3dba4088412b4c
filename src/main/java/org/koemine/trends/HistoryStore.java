package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/**
 * Counts complaints and their themes in the database. It passes over an index of the dates and over the assignments, part
 * by part, not over the complaints and their texts: a million complaints cost four bytes each, and each theme four bytes
 * a day.
 */
public final class HistoryStore {
    private static final int SERIALS_AT_ONCE = 20_000;
    private static final int DAYS_AT_ONCE = 31;

    private final Jdbi jdbi;

    public HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All complaints up to and with a business date; those received later are not seen. */
    public ComplaintHistory read(LocalDate date, TrendSettings settings) {
        return read(new Horizon(date, settings));
    }

    /** All complaints up to and with the last day of a week or month. */
    public ComplaintHistory read(Edition edition, TrendSettings settings) {
        return read(new Horizon(edition, settings));
    }

    private ComplaintHistory read(Horizon horizon) {
        LocalDate date = horizon.date();
        Period period = horizon.period();
        return jdbi.withHandle(handle -> {
            HistoryCounter counter = new HistoryCounter(lastSerial(handle));
            countReceived(handle, date, counter);
            countAssigned(handle, counter);
            SortedMap<ThemeId, DayCounts> themes = counter.themes();
            Map<ThemeId, ProductCount> products = productsOf(handle, period);
            return new ComplaintHistory(
                    counter.received(),
                    themes.entrySet().stream()
                            .map(theme -> new ThemeHistory(
                                    theme.getKey(),
                                    theme.getValue(),
                                    Optional.ofNullable(products.get(theme.getKey()))
                                            .or(() -> productEver(handle, theme.getKey(), date))))
                            .toList());
        });
    }

    private static long lastSerial(Handle handle) {
        return handle.createQuery("SELECT serial FROM complaint ORDER BY serial DESC FETCH FIRST ROW ONLY")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static void countReceived(Handle handle, LocalDate date, HistoryCounter counter) {
        Optional<LocalDate> first = handle.createQuery(
                        "SELECT received_on FROM complaint ORDER BY received_on FETCH FIRST ROW ONLY")
                .mapTo(LocalDate.class)
                .findOne();
        LocalDate from = first.orElse(date.plusDays(1));
        while (!from.isAfter(date)) {
            LocalDate until =
                    from.plusDays(DAYS_AT_ONCE).isAfter(date) ? date.plusDays(1) : from.plusDays(DAYS_AT_ONCE);
            countReceived(handle, new Period(from, until), counter);
            from = until;
        }
    }

    private static void countReceived(Handle handle, Period days, HistoryCounter counter) {
        handle.createQuery("""
                        SELECT serial, received_on
                        FROM complaint
                        WHERE received_on >= :start AND received_on < :end
                        ORDER BY received_on, serial
                        """)
                .bind("start", days.start())
                .bind("end", days.end())
                .scanResultSet((rows, context) -> {
                    for (ResultSet row = rows.get(); row.next(); ) {
                        counter.received(row.getLong(1), (int)
                                row.getObject(2, LocalDate.class).toEpochDay());
                    }
                    return counter;
                });
    }

    private static void countAssigned(Handle handle, HistoryCounter counter) {
        Map<String, ThemeId> ids = new HashMap<>();
        for (long after = 0; after < counter.lastSerial(); after += SERIALS_AT_ONCE) {
            handle.createQuery("""
                            SELECT serial, theme_id
                            FROM assignment
                            WHERE serial > :after AND serial <= :last AND theme_id IS NOT NULL
                            ORDER BY serial, mention_ordinal
                            """)
                    .bind("after", after)
                    .bind("last", after + SERIALS_AT_ONCE)
                    .scanResultSet((rows, context) -> {
                        for (ResultSet row = rows.get(); row.next(); ) {
                            counter.assigned(row.getLong(1), ids.computeIfAbsent(row.getString(2), ThemeId::new));
                        }
                        return counter;
                    });
        }
    }

    /** The commonest product of every theme that has one in the period. */
    private static Map<ThemeId, ProductCount> productsOf(Handle handle, Period period) {
        return handle.createQuery("""
                        SELECT a.theme_id, c.product, COUNT(DISTINCT c.serial) AS complaints
                        FROM complaint c
                        JOIN assignment a ON a.serial = c.serial
                        WHERE c.received_on >= :start AND c.received_on < :end
                          AND a.theme_id IS NOT NULL AND c.product <> ''
                        GROUP BY a.theme_id, c.product
                        ORDER BY a.theme_id, c.product
                        """)
                .bind("start", period.start())
                .bind("end", period.end())
                .scanResultSet((rows, context) -> commonest(rows.get()));
    }

    /** The commonest product of a theme that has none in the period. */
    private static Optional<ProductCount> productEver(Handle handle, ThemeId theme, LocalDate date) {
        Map<ThemeId, ProductCount> product = handle.createQuery("""
                        SELECT a.theme_id, c.product, COUNT(DISTINCT c.serial) AS complaints
                        FROM assignment a
                        JOIN complaint c ON c.serial = a.serial
                        WHERE a.theme_id = :theme AND c.received_on <= :date AND c.product <> ''
                        GROUP BY a.theme_id, c.product
                        ORDER BY a.theme_id, c.product
                        """)
                .bind("theme", theme.value())
                .bind("date", date)
                .scanResultSet((rows, context) -> commonest(rows.get()));
        return Optional.ofNullable(product.get(theme));
    }

    private static Map<ThemeId, ProductCount> commonest(ResultSet row) throws SQLException {
        Map<ThemeId, ProductCount> commonest = new HashMap<>();
        while (row.next()) {
            ProductCount count = new ProductCount(row.getString(2), row.getInt(3));
            commonest.merge(new ThemeId(row.getString(1)), count, ProductCount::commoner);
        }
        return commonest;
    }
}
