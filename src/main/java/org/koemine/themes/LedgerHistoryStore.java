package org.koemine.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;

/** Reads how themes fared: their sizes, when they were heard of, and what happened to them. Writes nothing. */
public final class LedgerHistoryStore {
    private final Jdbi jdbi;

    public LedgerHistoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How large a theme is.
     *
     * @param complaints with at least one of the mentions
     */
    public record Size(long mentions, long complaints, LocalDate firstSeen, LocalDate lastSeen) {}

    /**
     * Something that happened to a theme.
     *
     * @param decision by whom and why, where a person decided it
     */
    public record Entry(ThemeEvent event, RunId run, LocalDate day, Optional<Occasion> decision) {}

    /** The sizes of the themes that have mentions. */
    public Map<ThemeId, Size> sizes() {
        Map<ThemeId, Size> sizes = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT a.theme_id, COUNT(*), COUNT(DISTINCT a.serial), MIN(c.received_on), MAX(c.received_on)
                        FROM assignment a JOIN complaint c ON c.serial = a.serial
                        WHERE a.theme_id IS NOT NULL
                        GROUP BY a.theme_id
                        ORDER BY a.theme_id
                        """)
                .map((row, context) -> sizes.put(
                        new ThemeId(row.getString(1)),
                        new Size(
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class))))
                .forEach(previous -> {}));
        return sizes;
    }

    /** Complaints of a theme by month of receipt; months without one are left out. */
    public SortedMap<YearMonth, Integer> months(ThemeId theme) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT c.received_on, COUNT(*)
                        FROM complaint c
                        WHERE c.serial IN (SELECT serial FROM assignment WHERE theme_id = :theme)
                        GROUP BY c.received_on
                        ORDER BY c.received_on
                        """)
                .bind("theme", theme.value())
                .map((row, context) ->
                        months.merge(YearMonth.from(row.getObject(1, LocalDate.class)), row.getInt(2), Integer::sum))
                .forEach(sum -> {}));
        return months;
    }

    /** What happened to a theme, oldest first. */
    public List<Entry> events(ThemeId theme) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.kind, e.evidence, e.run_id AS event_run, e.happened_on, d.decision,
                               d.run_id, d.decided_on, d.decided_by, d.reason
                        FROM theme_event e LEFT JOIN theme_decision d ON d.decision = e.decision
                        WHERE e.theme_id = :theme
                        ORDER BY e.event_ordinal
                        """)
                .bind("theme", theme.value())
                .map((row, context) -> new Entry(
                        new ThemeEvent(
                                theme, ThemeEvent.Kind.valueOf(row.getString("kind")), row.getString("evidence")),
                        new RunId(row.getLong("event_run")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("decision") == null ? Optional.empty() : Optional.of(occasion(row))))
                .list());
    }

    /** What happened to themes in a run, by theme. */
    public List<ThemeEvent> events(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT theme_id, kind, evidence FROM theme_event
                        WHERE run_id = :run AND decision IS NULL ORDER BY theme_id, event_ordinal
                        """)
                .bind("run", run.value())
                .map((row, context) -> new ThemeEvent(
                        new ThemeId(row.getString(1)), ThemeEvent.Kind.valueOf(row.getString(2)), row.getString(3)))
                .list());
    }

    /** When a person last gave a group its name; empty where no one did. */
    public Optional<Occasion> named(GroupId group) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run_id, decided_on, decided_by, reason FROM theme_decision
                        WHERE group_id = :group ORDER BY decision DESC FETCH FIRST ROW ONLY
                        """)
                .bind("group", group.value())
                .map((row, context) -> occasion(row))
                .findOne());
    }

    static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                new RunId(row.getLong("run_id")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("reason"));
    }
}
