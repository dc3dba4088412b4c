package org.koemine.themes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;

/** Keeps what changed words did to the counts of themes. Writes the table {@code theme_shift}. */
public final class ShiftStore {
    private final Jdbi jdbi;

    public ShiftStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest complaint that stands anywhere; 0 where none does. */
    public long lastPlaced() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COALESCE(MAX(serial), 0) AS last FROM assignment ORDER BY last")
                        .mapTo(Long.class)
                        .one());
    }

    /** Complaints in each theme, of those up to a serial. */
    public SortedMap<ThemeId, Integer> counts(long last) {
        SortedMap<ThemeId, Integer> counts = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT theme_id, COUNT(DISTINCT serial) AS complaints FROM assignment
                        WHERE theme_id IS NOT NULL AND serial <= :last GROUP BY theme_id ORDER BY theme_id
                        """)
                .bind("last", last)
                .map((row, context) -> counts.put(new ThemeId(row.getString(1)), row.getInt(2)))
                .forEach(put -> {}));
        return counts;
    }

    /** Keeps the difference between two counts of the same complaints. */
    public void save(RunId run, SortedMap<ThemeId, Integer> before, SortedMap<ThemeId, Integer> after) {
        TreeSet<ThemeId> themes = new TreeSet<>(before.keySet());
        themes.addAll(after.keySet());
        jdbi.useHandle(handle -> {
            for (ThemeId theme : themes) {
                int was = before.getOrDefault(theme, 0);
                int is = after.getOrDefault(theme, 0);
                if (was != is) {
                    handle.execute(
                            "INSERT INTO theme_shift (run_id, theme_id, count_before, count_after) VALUES (?, ?, ?, ?)",
                            run.value(),
                            theme.value(),
                            was,
                            is);
                }
            }
        });
    }

    /** What a run's changed words did, the greatest change first, then by theme. */
    public List<ThemeShift> of(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT theme_id, count_before, count_after FROM theme_shift
                        WHERE run_id = :run ORDER BY ABS(count_after - count_before) DESC, theme_id
                        """)
                .bind("run", run.value())
                .map((row, context) -> new ThemeShift(new ThemeId(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list());
    }
}
