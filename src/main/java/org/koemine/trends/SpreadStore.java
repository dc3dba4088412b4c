package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.themes.ThemeId;

/**
 * Counts the products and channels of the themes' complaints; it writes nothing. Of the complaints themselves, whose rows
 * hold their texts, only the index by day is read; {@link FacetStore} must have followed them.
 */
public final class SpreadStore {
    private final Jdbi jdbi;

    public SpreadStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The spread of every theme with a complaint in a period. */
    public SortedMap<ThemeId, Spread> read(Period period) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.serial, a.theme_id, f.product, f.channel
                        FROM complaint c
                        JOIN complaint_facet f ON f.serial = c.serial
                        JOIN assignment a ON a.serial = c.serial
                        WHERE c.received_on >= :start AND c.received_on < :end AND a.theme_id IS NOT NULL
                        ORDER BY c.received_on, c.serial
                        """)
                .bind("start", period.start())
                .bind("end", period.end())
                .scanResultSet((rows, context) -> spreads(rows.get())));
    }

    /** Counted here: a database takes twice as long to count complaints once each. */
    private static SortedMap<ThemeId, Spread> spreads(ResultSet row) throws SQLException {
        Map<String, Map<String, Integer>> products = new HashMap<>();
        Map<String, Map<String, Integer>> channels = new HashMap<>();
        Set<String> themesOfOne = new HashSet<>();
        long last = 0;
        while (row.next()) {
            if (row.getLong(1) != last) {
                themesOfOne.clear();
                last = row.getLong(1);
            }
            String theme = row.getString(2);
            if (themesOfOne.add(theme)) {
                add(products, theme, row.getString(3));
                add(channels, theme, row.getString(4));
            }
        }
        SortedMap<ThemeId, Spread> spreads = new TreeMap<>();
        products.forEach((theme, counts) -> spreads.put(new ThemeId(theme), Spread.of(counts, channels.get(theme))));
        return spreads;
    }

    private static void add(Map<String, Map<String, Integer>> counts, String theme, String name) {
        counts.computeIfAbsent(theme, first -> new HashMap<>()).merge(name, 1, Integer::sum);
    }
}
