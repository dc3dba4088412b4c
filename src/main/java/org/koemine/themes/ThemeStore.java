package org.koemine.themes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.store.KeyLists;
import org.koemine.store.RowBatch;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;

/**
 * Keeps what a run found: themes and their members. Writes the tables {@code theme}, {@code theme_term}, {@code
 * theme_exemplar}, {@code theme_core} and {@code assignment}; between runs {@link DecisionStore} writes them.
 */
public final class ThemeStore {
    private static final int BATCH = 10_000;

    private final Jdbi jdbi;

    public ThemeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The themes that stand, with the members each is known by. */
    public ThemeLedger ledger() {
        return jdbi.withHandle(handle -> {
            Map<String, List<Mention>> cores = new HashMap<>();
            handle.createQuery("""
                            SELECT c.theme_id, m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                            FROM theme_core c
                            JOIN mention m ON m.serial = c.serial AND m.mention_ordinal = c.mention_ordinal
                            ORDER BY c.theme_id, c.serial, c.mention_ordinal
                            """)
                    .setFetchSize(BATCH)
                    .map((row, context) -> cores.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(MentionStore.mention(row, 2)))
                    .forEach(added -> {});
            int last = 0;
            List<KnownTheme> themes = new ArrayList<>();
            for (var row : handle.createQuery(
                            "SELECT theme_id, label, retired_run, retired_by_hand FROM theme ORDER BY theme_id")
                    .mapToMap()) {
                ThemeId id = new ThemeId((String) row.get("theme_id"));
                boolean followed = row.get("retired_run") == null;
                last = Math.max(last, id.number());
                if (followed || (Boolean) row.get("retired_by_hand")) {
                    String label = (String) row.get("label");
                    themes.add(new KnownTheme(id, label, followed, cores.getOrDefault(id.value(), List.of())));
                }
            }
            themes.sort(Comparator.comparing(KnownTheme::id));
            return new ThemeLedger(themes, last);
        });
    }

    /** The newest mentions that are in no theme, by mention. */
    public List<Mention> unassigned(int most) {
        return jdbi.withHandle(handle -> {
            long last = lastSerial(handle);
            List<Mention> newest = new ArrayList<>();
            for (; last > 0 && newest.size() < most; last -= BATCH) {
                newest.addAll(unassigned(handle, last, most - newest.size()));
            }
            newest.sort(Comparator.comparing(Mention::id));
            return newest;
        });
    }

    /** Of the complaints up to a serial, the last ones. */
    private static List<Mention> unassigned(Handle handle, long last, int most) {
        return handle.createQuery("""
                        SELECT m.serial, m.mention_ordinal, m.span_start, m.span_end, m.mention_text, m.terms
                        FROM assignment a
                        JOIN mention m ON m.serial = a.serial AND m.mention_ordinal = a.mention_ordinal
                        WHERE a.theme_id IS NULL AND a.serial > :before AND a.serial <= :last AND NOT a.by_hand
                        ORDER BY a.serial DESC, a.mention_ordinal DESC
                        FETCH FIRST :most ROWS ONLY
                        """)
                .bind("before", last - BATCH)
                .bind("last", last)
                .bind("most", most)
                .map((row, context) -> MentionStore.mention(row, 1))
                .list();
    }

    /**
     * The mentions of the complaints that were looked at last, in themes or not, by id.
     *
     * @param most complaints, by serial
     */
    public List<Mention> heard(int most) {
        return jdbi.withHandle(handle -> {
            long last = lastSerial(handle);
            return handle.createQuery("""
                            SELECT serial, mention_ordinal, span_start, span_end, mention_text, terms
                            FROM mention WHERE serial > :before AND serial <= :last ORDER BY serial, mention_ordinal
                            """)
                    .bind("before", last - most)
                    .bind("last", last)
                    .map((row, context) -> MentionStore.mention(row, 1))
                    .list();
        });
    }

    private static long lastSerial(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(serial), 0) AS last FROM assignment ORDER BY last")
                .mapTo(Long.class)
                .one();
    }

    /** Of the complaints of some mentions those that have a mention in a theme. */
    public Set<Long> standing(List<Mention> mentions) {
        List<Long> complaints = mentions.stream()
                .map(mention -> mention.id().complaint())
                .distinct()
                .toList();
        Set<Long> standing = new HashSet<>();
        for (List<Long> part : KeyLists.of(complaints)) {
            standing.addAll(jdbi.withHandle(handle -> handle.createQuery("""
                            SELECT DISTINCT serial FROM assignment
                            WHERE serial = ANY(:serials) AND theme_id IS NOT NULL ORDER BY serial
                            """)
                    .bindArray("serials", Long.class, part)
                    .mapTo(Long.class)
                    .list()));
        }
        return standing;
    }

    /** Forgets where the mentions of complaints stood: they are to be looked at, or their texts changed. */
    public void forget(List<Long> complaints) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("assignment", "theme_core")) {
                RowBatch.execute(
                        handle,
                        "DELETE FROM " + table + " WHERE serial = ?",
                        complaints,
                        (row, serial) -> row.setLong(1, serial));
            }
        });
    }

    /** How many themes stand. */
    public int count() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) AS n FROM theme WHERE retired_run IS NULL ORDER BY n")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Keeps what a night found beside what stands. */
    public void add(RunId run, LocalDate businessDate, ThemeSet found) {
        jdbi.useHandle(handle -> {
            saveThemes(handle, run, found.themes(), Set.of());
            saveEvents(run, businessDate, found.events());
            saveAssignments(handle, found.assignments());
            saveCores(handle, found.cores());
        });
    }

    /** Keeps what a rebuild made of what stood. */
    public void rebuild(RunId run, LocalDate businessDate, RebuiltThemes rebuilt) {
        ThemeSet found = rebuilt.found();
        jdbi.useHandle(handle -> {
            rebuilt.merged()
                    .forEach((theme, heir) -> handle.execute(
                            "UPDATE theme SET retired_run = ?, merged_into = ? WHERE theme_id = ?",
                            run.value(),
                            heir.value(),
                            theme.value()));
            for (String table : List.of("theme_term", "theme_exemplar", "theme_core")) {
                handle.execute("DELETE FROM " + table
                        + " WHERE theme_id NOT IN (SELECT theme_id FROM theme WHERE retired_by_hand)");
            }
            saveThemes(handle, run, found.themes(), known(handle));
            saveEvents(run, businessDate, found.events());
            saveCores(handle, found.cores());
            saveAssignments(handle, found.assignments());
        });
    }

    private static Set<String> known(Handle handle) {
        return handle.createQuery("SELECT theme_id FROM theme ORDER BY theme_id")
                .mapTo(String.class)
                .set();
    }

    private static void saveThemes(Handle handle, RunId run, List<Theme> themes, Set<String> known) {
        for (Theme theme : themes) {
            String id = theme.id().value();
            if (!known.contains(id)) {
                handle.execute(
                        "INSERT INTO theme (theme_id, label, born_run) VALUES (?, ?, ?)",
                        id,
                        theme.label(),
                        run.value());
            } else {
                handle.execute(
                        "UPDATE theme SET label = ? WHERE theme_id = ? AND NOT named_by_hand", theme.label(), id);
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

    private void saveEvents(RunId run, LocalDate businessDate, List<ThemeEvent> events) {
        EventStore store = new EventStore(jdbi);
        events.forEach(event -> store.add(run, businessDate, event, Optional.empty()));
    }

    private static void saveAssignments(Handle handle, List<Assignment> assignments) {
        RowBatch.execute(
                handle,
                "DELETE FROM assignment WHERE serial = ? AND mention_ordinal = ?",
                assignments,
                (row, assignment) -> bind(row, assignment.mention()));
        RowBatch.execute(
                handle,
                "INSERT INTO assignment (serial, mention_ordinal, theme_id, similarity) VALUES (?, ?, ?, ?)",
                assignments,
                (row, assignment) -> {
                    bind(row, assignment.mention());
                    row.setString(3, assignment.theme().map(ThemeId::value).orElse(null));
                    row.setDouble(4, assignment.similarity());
                });
    }

    private static void saveCores(Handle handle, SortedMap<ThemeId, List<MentionId>> cores) {
        cores.forEach((theme, members) -> RowBatch.execute(
                handle,
                "INSERT INTO theme_core (serial, mention_ordinal, theme_id) VALUES (?, ?, ?)",
                members,
                (row, member) -> {
                    bind(row, member);
                    row.setString(3, theme.value());
                }));
    }

    /** Binds a mention to the first two parameters of a row. */
    static void bind(PreparedStatement row, MentionId mention) throws SQLException {
        row.setLong(1, mention.complaint());
        row.setInt(2, mention.ordinal());
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
        BitSet serials = new BitSet();
        new MemberStore(jdbi).each((theme, serial) -> serials.set(Math.toIntExact(serial)));
        return serials.cardinality();
    }

    /** Removes what belongs to complaints that are no longer there. */
    public void removeOrphans() {
        jdbi.useHandle(handle -> {
            for (String table : List.of("assignment", "theme_core", "theme_exemplar")) {
                handle.execute("DELETE FROM " + table + " WHERE serial NOT IN (SELECT serial FROM complaint)");
            }
        });
    }
}
