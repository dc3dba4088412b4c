package org.koemine.trends;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;

/**
 * Counts complaints and their themes in the database, in one pass over complaint_facet and the assignments, part by part:
 * never over the complaints and their texts. {@link FacetStore} must have followed them.
 */
public final class HistoryStore {
    private static final int SERIALS_AT_ONCE = 20_000;

    private final Jdbi jdbi;

    public HistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All complaints up to and with a business date; those received later are not seen. */
    public ComplaintHistory read(LocalDate date, TrendSettings settings) {
        HistoryCounter counter = new HistoryCounter(new Horizon(date, settings).period());
        return jdbi.withHandle(handle -> {
            Map<String, ThemeId> ids = new HashMap<>();
            long last = lastSerial(handle);
            for (long after = 0; after < last; after += SERIALS_AT_ONCE) {
                counter.nextPart();
                received(handle, after, date, counter);
                assigned(handle, after, ids, counter);
            }
            return counter.history(nights(handle, date));
        });
    }

    private static long lastSerial(Handle handle) {
        return handle.createQuery("SELECT serial FROM complaint_facet ORDER BY serial DESC FETCH FIRST ROW ONLY")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static void received(Handle handle, long after, LocalDate date, HistoryCounter counter) {
        handle.createQuery("""
                        SELECT serial, received_on, known_on, product, channel, area
                        FROM complaint_facet
                        WHERE serial > :after AND serial <= :last AND received_on <= :date
                        ORDER BY serial
                        """)
                .bind("after", after)
                .bind("last", after + SERIALS_AT_ONCE)
                .bind("date", date)
                .scanResultSet((rows, context) -> {
                    for (ResultSet row = rows.get(); row.next(); ) {
                        counter.received(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6));
                    }
                    return counter;
                });
    }

    private static void assigned(Handle handle, long after, Map<String, ThemeId> ids, HistoryCounter counter) {
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

    /** Business dates of the nights up to one. */
    private static List<LocalDate> nights(Handle handle, LocalDate date) {
        return handle.createQuery("""
                        SELECT DISTINCT business_date FROM run
                        WHERE job = 'nightly' AND business_date <= :date
                        ORDER BY business_date
                        """)
                .bind("date", date)
                .mapTo(LocalDate.class)
                .list();
    }
}
