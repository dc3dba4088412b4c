package org.koemine.themes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;

/** Keeps what happened to themes, in order. Writes the table {@code theme_event}. */
public final class EventStore {
    /** Weeks without a complaint after which a theme that is heard of again has reopened. */
    private static final int SILENCE = 26;

    private final Jdbi jdbi;

    public EventStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds an event to its theme's history. */
    void add(RunId run, LocalDate day, ThemeEvent event, Optional<Integer> decision) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO theme_event (theme_id, event_ordinal, run_id, happened_on, kind, evidence, decision)
                        SELECT :theme, COUNT(*), :run, :day, :kind, :evidence, CAST(:decision AS INTEGER)
                        FROM theme_event WHERE theme_id = :theme
                        """)
                .bind("theme", event.theme().value())
                .bind("run", run.value())
                .bind("day", day)
                .bind("kind", event.kind().name())
                .bind("evidence", event.evidence())
                .bind("decision", decision.orElse(null))
                .execute());
    }

    /**
     * Notes which themes were heard of again, after a long silence, in the complaints that arrived.
     *
     * @param lastSeen day of the last complaint each theme had before
     */
    public void heard(RunId run, LocalDate day, Map<ThemeId, LocalDate> lastSeen) {
        Map<ThemeId, LocalDate> arrived =
                jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.theme_id, MIN(c.received_on)
                        FROM unplaced u
                        JOIN assignment a ON a.serial = u.serial
                        JOIN complaint c ON c.serial = u.serial
                        WHERE a.theme_id IS NOT NULL
                        GROUP BY a.theme_id
                        ORDER BY a.theme_id
                        """).reduceRows(new TreeMap<>(), (days, row) -> {
                    days.put(new ThemeId(row.getColumn(1, String.class)), row.getColumn(2, LocalDate.class));
                    return days;
                }));
        arrived.forEach((theme, heard) -> Optional.ofNullable(lastSeen.get(theme))
                .filter(last -> heard.isAfter(last.plusWeeks(SILENCE)))
                .ifPresent(last -> add(
                        run,
                        day,
                        new ThemeEvent(theme, ThemeEvent.Kind.REOPENED, "silent-since=" + last),
                        Optional.empty())));
    }
}
