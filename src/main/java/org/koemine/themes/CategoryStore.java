package org.koemine.themes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.guide.Taxonomy;
import org.koemine.store.RowBatch;

/**
 * Keeps which mentions and themes are in which category. Writes the tables {@code mention_category}, {@code
 * theme_category} and {@code seed_unmatched}.
 */
public final class CategoryStore {
    private final Jdbi jdbi;

    public CategoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the categories of all mentions, in place of what was there. */
    public void replaceAll(CategorySet found) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM mention_category");
            handle.execute("DELETE FROM seed_unmatched");
            insert(handle, found.placed());
            found.unmatched()
                    .forEach(seed -> handle.execute(
                            "INSERT INTO seed_unmatched (category, seed) VALUES (?, ?)",
                            seed.category(),
                            seed.phrase()));
        });
    }

    /** Keeps the categories of the mentions of some complaints; a seed that one of them is like is not unmatched any more. */
    public void replace(List<Long> complaints, CategorySet found) {
        jdbi.useHandle(handle -> {
            RowBatch.execute(
                    handle,
                    "DELETE FROM mention_category WHERE serial = ?",
                    complaints,
                    (row, serial) -> row.setLong(1, serial));
            insert(handle, found.placed());
            for (CategorySet.Seed seed : unmatched()) {
                if (!found.unmatched().contains(seed)) {
                    handle.execute(
                            "DELETE FROM seed_unmatched WHERE category = ? AND seed = ?",
                            seed.category(),
                            seed.phrase());
                }
            }
        });
    }

    private static void insert(Handle handle, List<CategorySet.Placed> placed) {
        RowBatch.execute(
                handle,
                "INSERT INTO mention_category (serial, mention_ordinal, category) VALUES (?, ?, ?)",
                placed,
                (row, one) -> {
                    row.setLong(1, one.mention().complaint());
                    row.setInt(2, one.mention().ordinal());
                    row.setString(3, one.category());
                });
    }

    /** Seeds that no mention is like, by category and seed. */
    public List<CategorySet.Seed> unmatched() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT category, seed FROM seed_unmatched ORDER BY category, seed")
                        .map((row, context) -> new CategorySet.Seed(row.getString(1), row.getString(2)))
                        .list());
    }

    /** Gives every theme its category, by the mentions that stand in it now. */
    public void placeThemes(Taxonomy taxonomy) {
        SortedMap<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, Integer> mentions = new HashMap<>();
        jdbi.useHandle(handle -> {
            handle.createQuery("""
                            SELECT a.theme_id, COALESCE(m.category, ''), COUNT(*) AS mentions
                            FROM assignment a
                            LEFT JOIN mention_category m
                                ON m.serial = a.serial AND m.mention_ordinal = a.mention_ordinal
                            WHERE a.theme_id IS NOT NULL
                            GROUP BY a.theme_id, COALESCE(m.category, '')
                            ORDER BY a.theme_id, COALESCE(m.category, '')
                            """)
                    .map((row, context) -> {
                        mentions.merge(row.getString(1), row.getInt(3), Integer::sum);
                        Map<String, Integer> ofTheme =
                                counts.computeIfAbsent(row.getString(1), theme -> new TreeMap<>());
                        return row.getString(2).isEmpty() ? null : ofTheme.put(row.getString(2), row.getInt(3));
                    })
                    .forEach(counted -> {});
            handle.execute("DELETE FROM theme_category");
            counts.forEach((theme, ofTheme) -> MainCategory.of(ofTheme, mentions.get(theme), taxonomy)
                    .ifPresent(category -> handle.execute(
                            "INSERT INTO theme_category (theme_id, category) VALUES (?, ?)", theme, category)));
        });
    }

    /** The category of each theme that has one. */
    public SortedMap<ThemeId, String> themes() {
        SortedMap<ThemeId, String> themes = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT theme_id, category FROM theme_category ORDER BY theme_id")
                .map((row, context) -> themes.put(new ThemeId(row.getString(1)), row.getString(2)))
                .forEach(put -> {}));
        return themes;
    }

    /**
     * The categories of the complaints received in a time, by serial; those in none are left out.
     *
     * @param start first day
     * @param end day after the last
     */
    public SortedMap<Long, List<String>> complaints(LocalDate start, LocalDate end) {
        SortedMap<Long, List<String>> complaints = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT c.serial, m.category
                        FROM complaint c JOIN mention_category m ON m.serial = c.serial
                        WHERE c.received_on >= :start AND c.received_on < :end
                        ORDER BY c.serial, m.category
                        """)
                .bind("start", start)
                .bind("end", end)
                .map((row, context) -> complaints
                        .computeIfAbsent(row.getLong(1), serial -> new ArrayList<>())
                        .add(row.getString(2)))
                .forEach(added -> {}));
        return complaints;
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM mention_category WHERE serial NOT IN (SELECT serial FROM complaint)"));
    }
}
