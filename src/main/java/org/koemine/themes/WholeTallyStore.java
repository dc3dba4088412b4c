package org.koemine.themes;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts all complaints in themes. It passes over an index of the dates and over the assignments, part by part, not over
 * the complaints and their texts: four bytes a complaint.
 */
final class WholeTallyStore {
    private static final int SERIALS_AT_ONCE = 20_000;

    private final Jdbi jdbi;

    WholeTallyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param counted complaints up to this serial are in the books */
    Tally inThemes(long counted) {
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        jdbi.useHandle(handle -> {
            int[] receivedOn = days(handle, counted);
            for (long after = 0; after < counted; after += SERIALS_AT_ONCE) {
                add(handle, after, Math.min(after + SERIALS_AT_ONCE, counted), receivedOn, counts);
            }
        });
        Tally tally = new Tally();
        counts.forEach((theme, days) -> days.forEach((day, complaints) ->
                tally.add(new Tally.Place(Optional.of(new ThemeId(theme)), LocalDate.ofEpochDay(day)), complaints)));
        return tally;
    }

    private static int[] days(Handle handle, long counted) {
        int[] days = new int[Math.toIntExact(counted + 1)];
        Arrays.fill(days, Integer.MIN_VALUE);
        handle.createQuery("SELECT received_on, serial FROM complaint ORDER BY received_on, serial")
                .setFetchSize(SERIALS_AT_ONCE)
                .scanResultSet((rows, context) -> {
                    for (ResultSet row = rows.get(); row.next(); ) {
                        if (row.getLong(2) <= counted) {
                            days[(int) row.getLong(2)] =
                                    (int) row.getObject(1, LocalDate.class).toEpochDay();
                        }
                    }
                    return days;
                });
        return days;
    }

    private static void add(
            Handle handle, long after, long last, int[] receivedOn, Map<String, Map<Integer, Integer>> counts) {
        handle.createQuery("""
                        SELECT serial, theme_id FROM assignment
                        WHERE serial > :after AND serial <= :last AND theme_id IS NOT NULL
                        ORDER BY serial, mention_ordinal
                        """).bind("after", after).bind("last", last).scanResultSet((rows, context) -> {
            long current = 0;
            List<String> seen = new ArrayList<>();
            for (ResultSet row = rows.get(); row.next(); ) {
                long serial = row.getLong(1);
                String theme = row.getString(2);
                if (serial != current) {
                    current = serial;
                    seen.clear();
                }
                if (!seen.contains(theme) && receivedOn[(int) serial] != Integer.MIN_VALUE) {
                    seen.add(theme);
                    counts.computeIfAbsent(theme, first -> new HashMap<>())
                            .merge(receivedOn[(int) serial], 1, Integer::sum);
                }
            }
            return counts;
        });
    }
}
