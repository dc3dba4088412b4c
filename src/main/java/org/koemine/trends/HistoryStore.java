package org.koemine.trends;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.MemberStore;
import org.koemine.themes.ThemeId;

/**
 * Counts complaints and their themes in the database, in one pass over complaint_facet, part by part, and one over the index
 * of the assignments: never over the complaints and their texts. {@link FacetStore} must have followed them.
 */
public final class HistoryStore {
    private static final int SERIALS_AT_ONCE = 20_000;

    /** A theme that came up in so many weeks before the period is neither new nor back. */
    private static final int QUIET_WEEKS = 4;

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

    /**
     * By day alone, some themes and all complaints up to and with a business date: without products, channels and areas, and
     * without what is known of late records. Cost: the complaints of those themes, and one entry of an index for each other.
     */
    public ComplaintHistory days(LocalDate date, Collection<ThemeId> themes) {
        SortedMap<ThemeId, SortedMap<LocalDate, Integer>> days = new TreeMap<>();
        SortedMap<LocalDate, Integer> received = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                            SELECT received_on, COUNT(*) FROM complaint WHERE received_on <= :date
                            GROUP BY received_on ORDER BY received_on
                            """)
                    .bind("date", date)
                    .map((row, context) -> received.put(row.getObject(1, LocalDate.class), row.getInt(2)))
                    .forEach(first -> {});
            handle.createQuery("""
                            SELECT a.theme_id, f.received_on, COUNT(DISTINCT a.serial)
                            FROM assignment a JOIN complaint_facet f ON f.serial = a.serial
                            WHERE a.theme_id = ANY(:themes) AND f.received_on <= :date
                            GROUP BY a.theme_id, f.received_on ORDER BY a.theme_id, f.received_on
                            """)
                    .bindArray(
                            "themes",
                            String.class,
                            themes.stream().map(ThemeId::value).toList())
                    .bind("date", date)
                    .map((row, context) -> days.computeIfAbsent(new ThemeId(row.getString(1)), theme -> new TreeMap<>())
                            .put(row.getObject(2, LocalDate.class), row.getInt(3)))
                    .forEach(first -> {});
        });
        return new ComplaintHistory(
                DayCounts.of(received),
                days.entrySet().stream()
                        .map(theme -> new ThemeHistory(
                                theme.getKey(), DayCounts.of(theme.getValue()), Optional.empty(), new TreeMap<>()))
                        .toList(),
                ArrivedShares.ALL,
                Set.of(),
                0);
    }

    private ComplaintHistory read(Horizon horizon) {
        LocalDate date = horizon.date();
        Period period = horizon.period();
        HistoryCounter counter = new HistoryCounter(period);
        return jdbi.withHandle(handle -> {
            long last = lastSerial(handle);
            for (long after = 0; after < last; after += SERIALS_AT_ONCE) {
                received(handle, after, date, counter);
            }
            new MemberStore(jdbi).each(counter::assigned);
            List<ThemeHistory> themes = counter.themes();
            return new ComplaintHistory(
                    counter.received(),
                    themes,
                    counter.arrivals().learn(nights(handle, date)),
                    voiced(handle, themes, period),
                    counter.inThemes());
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

    /** Business dates of the nights up to one. */
    private static List<LocalDate> nights(Handle handle, LocalDate date) {
        return handle.createQuery("""
                        SELECT DISTINCT business_date FROM run
                        WHERE job = 'nightly' AND business_date <= :date
                        ORDER BY business_date
                        """).bind("date", date).mapTo(LocalDate.class).list();
    }

    /** Of the themes that are heard in the period and were not shortly before, those that three people complain of. */
    private static Set<ThemeId> voiced(Handle handle, List<ThemeHistory> themes, Period period) {
        Period quiet = new Period(period.start().minusWeeks(QUIET_WEEKS), period.start());
        return themes.stream()
                .filter(theme -> theme.days().in(period) >= Suspicion.FEWEST
                        && theme.days().in(quiet) == 0
                        && Voices.areThree(voices(handle, theme.theme(), period)))
                .map(ThemeHistory::theme)
                .collect(Collectors.toSet());
    }

    private static List<Voices.Voice> voices(Handle handle, ThemeId theme, Period period) {
        return handle.createQuery("""
                        SELECT DISTINCT c.received_on, c.serial, c.customer
                        FROM assignment a JOIN complaint c ON c.serial = a.serial
                        WHERE a.theme_id = :theme AND c.received_on >= :start AND c.received_on < :end
                        ORDER BY c.received_on, c.serial
                        """)
                .bind("theme", theme.value())
                .bind("start", period.start())
                .bind("end", period.end())
                .map((row, context) ->
                        new Voices.Voice(row.getObject(1, LocalDate.class), row.getLong(2), row.getString(3)))
                .list();
    }
}
