package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
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
                        SELECT a.theme_id, f.product, f.channel, COUNT(DISTINCT f.serial) AS complaints
                        FROM complaint c
                        JOIN complaint_facet f ON f.serial = c.serial
                        JOIN assignment a ON a.serial = c.serial
                        WHERE c.received_on >= :start AND c.received_on < :end AND a.theme_id IS NOT NULL
                        GROUP BY a.theme_id, f.product, f.channel
                        ORDER BY a.theme_id, f.product, f.channel
                        """)
                .bind("start", period.start())
                .bind("end", period.end())
                .scanResultSet((rows, context) -> spreads(rows.get())));
    }

    private static SortedMap<ThemeId, Spread> spreads(ResultSet row) throws SQLException {
        SortedMap<ThemeId, SortedMap<String, Integer>> products = new TreeMap<>();
        SortedMap<ThemeId, SortedMap<String, Integer>> channels = new TreeMap<>();
        while (row.next()) {
            ThemeId theme = new ThemeId(row.getString(1));
            add(products, theme, row.getString(2), row.getInt(4));
            add(channels, theme, row.getString(3), row.getInt(4));
        }
        SortedMap<ThemeId, Spread> spreads = new TreeMap<>();
        products.forEach((theme, counts) -> spreads.put(theme, Spread.of(counts, channels.get(theme))));
        return spreads;
    }

    private static void add(
            SortedMap<ThemeId, SortedMap<String, Integer>> counts, ThemeId theme, String name, int complaints) {
        counts.computeIfAbsent(theme, first -> new TreeMap<>()).merge(name, complaints, Integer::sum);
    }
}
