package org.koemine.themes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;
import org.koemine.text.MentionId;

/**
 * Keeps themes, their members and what happened to them. Writes the tables {@code theme}, {@code theme_term}, {@code
 * theme_exemplar}, {@code assignment} and {@code theme_event}.
 */
public final class ThemeStore {
    private static final int BATCH = 10_000;

    private final Jdbi jdbi;

    public ThemeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The themes as the last run left them. */
    public KnownThemes known() {
        return jdbi.withHandle(handle -> {
            Map<MentionId, ThemeId> members = new HashMap<>();
            Map<String, ThemeId> pool = new HashMap<>();
            handle.createQuery("""
                            SELECT serial, mention_ordinal, theme_id FROM assignment
                            WHERE theme_id IS NOT NULL ORDER BY serial, mention_ordinal
                            """)
                    .setFetchSize(BATCH)
                    .map((row, context) -> members.put(
                            new MentionId(row.getLong(1), row.getInt(2)),
                            pool.computeIfAbsent(row.getString(3), ThemeId::new)))
                    .forEach(previous -> {});
            SortedMap<ThemeId, String> labels = new TreeMap<>();
            int last = 0;
            for (var row : handle.createQuery("SELECT theme_id, label, retired_run FROM theme ORDER BY theme_id")
                    .mapToMap()) {
                ThemeId id = new ThemeId((String) row.get("theme_id"));
                last = Math.max(last, id.number());
                if (row.get("retired_run") == null) {
                    labels.put(id, (String) row.get("label"));
                }
            }
            return new KnownThemes(members, labels, last);
        });
    }

    /** Keeps what a run found in place of what the run before had. */
    public void save(RunId run, LocalDate businessDate, ThemeSet found) {
        jdbi.useHandle(handle -> {
            Set<String> known = handle.createQuery("SELECT theme_id FROM theme ORDER BY theme_id")
                    .mapTo(String.class)
                    .set();
            saveThemes(handle, run, found.themes(), known);
            saveEvents(handle, run, businessDate, found.events());
            saveAssignments(handle, found.assignments());
        });
    }

    private static void saveThemes(Handle handle, RunId run, List<Theme> themes, Set<String> known) {
        handle.execute("DELETE FROM theme_term");
        handle.execute("DELETE FROM theme_exemplar");
        handle.execute("UPDATE theme SET retired_run = ? WHERE retired_run IS NULL", run.value());
        for (Theme theme : themes) {
            String id = theme.id().value();
            if (known.contains(id)) {
                handle.execute("UPDATE theme SET label = ?, retired_run = NULL WHERE theme_id = ?", theme.label(), id);
            } else {
                handle.execute(
                        "INSERT INTO theme (theme_id, label, born_run) VALUES (?, ?, ?)",
                        id,
                        theme.label(),
                        run.value());
            }
            for (int i = 0; i < theme.terms().size(); i++) {
                handle.execute(
                        "INSERT INTO theme_term (theme_id, term_ordinal, term) VALUES (?, ?, ?)",
                        id,
                        i,
                        theme.terms().get(i));
            }
            for (int i = 0; i < theme.exemplars().size(); i++) {
                MentionId mention = theme.exemplars().get(i).mention();
                handle.execute("""
                        INSERT INTO theme_exemplar (theme_id, exemplar_ordinal, serial, mention_ordinal)
                        VALUES (?, ?, ?, ?)
                        """, id, i, mention.complaint(), mention.ordinal());
            }
        }
    }

    private static void saveEvents(Handle handle, RunId run, LocalDate businessDate, List<ThemeEvent> events) {
        for (ThemeEvent event : events) {
            handle.execute(
                    """
                    INSERT INTO theme_event (theme_id, event_ordinal, run_id, happened_on, kind, evidence)
                    SELECT ?, COUNT(*), ?, ?, ?, ? FROM theme_event WHERE theme_id = ?
                    """,
                    event.theme().value(),
                    run.value(),
                    businessDate,
                    event.kind().name(),
                    event.evidence(),
                    event.theme().value());
        }
    }

    private static void saveAssignments(Handle handle, List<Assignment> assignments) {
        handle.execute("DELETE FROM assignment");
        for (int from = 0; from < assignments.size(); from += BATCH) {
            List<Assignment> slice = assignments.subList(from, Math.min(assignments.size(), from + BATCH));
            RowBatch.execute(
                    handle,
                    "INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity) VALUES (?, ?, ?, ?)",
                    slice,
                    (row, assignment) -> {
                        row.setLong(1, assignment.mention().complaint());
                        row.setInt(2, assignment.mention().ordinal());
                        row.setString(3, assignment.theme().map(ThemeId::value).orElse(null));
                        row.setDouble(4, assignment.similarity());
                    });
        }
    }

    /** The themes that are not retired, by id. */
    public List<Theme> themes() {
        return jdbi.withHandle(handle -> {
            Map<String, List<String>> terms = new HashMap<>();
            handle.createQuery("SELECT theme_id, term FROM theme_term ORDER BY theme_id, term_ordinal")
                    .map((row, context) -> terms.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(row.getString(2)))
                    .forEach(added -> {});
            Map<String, List<Exemplar>> exemplars = new HashMap<>();
            handle.createQuery("""
                            SELECT e.theme_id, e.serial, e.mention_ordinal, m.mention_text
                            FROM theme_exemplar e
                            JOIN mention m ON m.serial = e.serial AND m.mention_ordinal = e.mention_ordinal
                            ORDER BY e.theme_id, e.exemplar_ordinal
                            """)
                    .map((row, context) -> exemplars
                            .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Exemplar(new MentionId(row.getLong(2), row.getInt(3)), row.getString(4))))
                    .forEach(added -> {});
            return handle
                    .createQuery("SELECT theme_id, label FROM theme WHERE retired_run IS NULL ORDER BY theme_id")
                    .map((row, context) -> new Theme(
                            new ThemeId(row.getString(1)),
                            row.getString(2),
                            terms.getOrDefault(row.getString(1), List.of()),
                            exemplars.getOrDefault(row.getString(1), List.of())))
                    .list()
                    .stream()
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList();
        });
    }

    /** Where the mentions of complaints stand, for complaints from one serial number to another, by mention. */
    public List<Assignment> assignments(long first, long last) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT serial, mention_ordinal, theme_id, similarity FROM assignment
                        WHERE serial BETWEEN ? AND ? ORDER BY serial, mention_ordinal
                        """)
                .bind(0, first)
                .bind(1, last)
                .setFetchSize(BATCH)
                .map((row, context) -> new Assignment(
                        new MentionId(row.getLong(1), row.getInt(2)),
                        Optional.ofNullable(row.getString(3)).map(ThemeId::new),
                        row.getDouble(4)))
                .list());
    }

    /** How many complaints have at least one mention in a theme. */
    public long complaintsInThemes() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(DISTINCT serial) AS n FROM assignment WHERE theme_id IS NOT NULL ORDER BY n")
                .mapTo(Long.class)
                .one());
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(handle -> {
            for (String table : List.of("assignment", "theme_exemplar")) {
                handle.execute("DELETE FROM " + table + " WHERE serial NOT IN (SELECT serial FROM complaint)");
            }
        });
    }
}
