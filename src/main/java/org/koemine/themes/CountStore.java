package org.koemine.themes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.koemine.run.RunId;
import org.koemine.store.KeyLists;
import org.koemine.store.RowBatch;

/**
 * Counts complaints by theme and day, and keeps how the counts changed. Writes {@code count_change}, {@code count_total} and
 * {@code counted}.
 */
final class CountStore {
    /** Where it is replaced, it says which complaints. */
    private static final String WHICH = "<which>";

    private static final String IN_THEMES = """
            SELECT a.theme_id, c.received_on, COUNT(DISTINCT c.serial)
            FROM complaint c
            JOIN assignment a ON a.serial = c.serial
            JOIN counted ON c.serial <= counted.last_serial
            WHERE a.theme_id IS NOT NULL AND <which>
            GROUP BY a.theme_id, c.received_on
            ORDER BY a.theme_id, c.received_on
            """;

    private static final String RECEIVED = """
            SELECT '', c.received_on, COUNT(*)
            FROM complaint c
            JOIN counted ON c.serial <= counted.last_serial
            WHERE <which>
            GROUP BY c.received_on
            ORDER BY c.received_on
            """;

    private final Jdbi jdbi;

    CountStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Complaints up to this serial are in the books. */
    long counted() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT last_serial FROM counted ORDER BY last_serial")
                .mapTo(Long.class)
                .one());
    }

    /** Takes every complaint that is there into the books. */
    void countAll() {
        change("UPDATE counted SET last_serial = (SELECT COALESCE(MAX(serial), 0) FROM complaint)");
    }

    /** Says that no complaint received before a day will be there: its serial may be given to another. */
    void forgetBefore(LocalDate day) {
        change("""
                UPDATE counted SET last_serial = (SELECT COALESCE(MAX(serial), 0) FROM complaint
                    WHERE received_on >= ? AND serial <= counted.last_serial)
                """, day);
    }

    /** Of these complaints, those in the books. */
    Tally tally(Collection<Long> complaints) {
        Tally sum = new Tally();
        for (List<Long> part : KeyLists.of(complaints)) {
            tally("c.serial = ANY(:serials)", query -> query.bindArray("serials", Long.class, part), sum);
        }
        return sum;
    }

    /** Of the complaints behind a serial, those in the books. */
    Tally behind(long serial) {
        Tally sum = new Tally();
        tally("c.serial > :serial", query -> query.bind("serial", serial), sum);
        return sum;
    }

    /** Of the complaints received from a day up to, but without, another, those in the books. */
    Tally between(LocalDate start, LocalDate end) {
        Tally sum = new Tally();
        tally(
                "c.received_on >= :start AND c.received_on < :end",
                query -> query.bind("start", start).bind("end", end),
                sum);
        return sum;
    }

    private void tally(String which, Consumer<Query> binding, Tally sum) {
        jdbi.useHandle(handle -> {
            for (String sql : List.of(IN_THEMES, RECEIVED)) {
                Query query = handle.createQuery(sql.replace(WHICH, which));
                binding.accept(query);
                add(query, sum);
            }
        });
    }

    private static void add(Query query, Tally sum) {
        query.map((row, context) -> Map.entry(
                        new Tally.Place(theme(row.getString(1)), row.getObject(2, LocalDate.class)), row.getInt(3)))
                .forEach(count -> sum.add(count.getKey(), count.getValue()));
    }

    private static Optional<ThemeId> theme(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new ThemeId(name));
    }

    /** Adds to the changes that no run has reported. */
    void note(CountChange.Reason reason, Tally changes) {
        if (!changes.counts().isEmpty()) {
            jdbi.useHandle(handle -> note(handle, 0, reason, changes));
        }
    }

    private static void note(Handle handle, long run, CountChange.Reason reason, Tally changes) {
        RowBatch.execute(handle, """
                INSERT INTO count_change (run_id, theme_id, received_on, reason, complaints)
                SELECT CAST(? AS BIGINT), CAST(? AS VARCHAR), CAST(? AS DATE), CAST(? AS VARCHAR), 0
                WHERE NOT EXISTS (SELECT 1 FROM count_change
                                  WHERE run_id = ? AND theme_id = ? AND received_on = ? AND reason = ?)
                """, changes.counts().keySet(), (row, place) -> {
            for (int at = 0; at < 8; at += 4) {
                row.setLong(at + 1, run);
                row.setString(at + 2, place.name());
                row.setObject(at + 3, place.day());
                row.setString(at + 4, reason.name());
            }
        });
        RowBatch.execute(handle, """
                UPDATE count_change SET complaints = complaints + ?
                WHERE run_id = ? AND theme_id = ? AND received_on = ? AND reason = ?
                """, changes.counts().entrySet(), (row, change) -> {
            row.setInt(1, change.getValue());
            row.setLong(2, run);
            row.setString(3, change.getKey().name());
            row.setObject(4, change.getKey().day());
            row.setString(5, reason.name());
        });
        handle.execute("DELETE FROM count_change WHERE run_id = ? AND complaints = 0", run);
    }

    /** What waits to be reported of a span of days, up to, but without, the last. */
    Tally waiting(LocalDate start, LocalDate end) {
        Tally sum = new Tally();
        jdbi.useHandle(
                handle -> add(handle.createQuery("""
                                SELECT theme_id, received_on, SUM(complaints) FROM count_change
                                WHERE run_id = 0 AND received_on >= :start AND received_on < :end
                                GROUP BY theme_id, received_on ORDER BY theme_id, received_on
                                """).bind("start", start).bind("end", end), sum));
        return sum;
    }

    /** Whether anything waits to be reported, or another run reported after this one. */
    boolean changedSince(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM count_change WHERE run_id = 0)
                            OR EXISTS (SELECT 1 FROM count_total WHERE run_id > :run)
                        ORDER BY 1
                        """)
                .bind("run", run.value())
                .mapTo(Boolean.class)
                .one());
    }

    /** Lets a run report what waits, up to and with a day. */
    void report(RunId run, LocalDate last) {
        change("UPDATE count_change SET run_id = ? WHERE run_id = 0 AND received_on <= ?", run.value(), last);
    }

    /** Adds to what a run reports. */
    void report(RunId run, CountChange.Reason reason, Tally changes) {
        jdbi.useHandle(handle -> note(handle, run.value(), reason, changes));
    }

    /** Takes back whatever waits. */
    void forgetWaiting() {
        change("DELETE FROM count_change WHERE run_id = 0");
    }

    /** Keeps what a run counted, by theme, and under no theme all complaints received. */
    void total(RunId run, SortedMap<String, Integer> totals) {
        jdbi.useHandle(handle -> RowBatch.execute(
                handle,
                "INSERT INTO count_total (run_id, theme_id, complaints) VALUES (?, ?, ?)",
                totals.entrySet(),
                (row, total) -> {
                    row.setLong(1, run.value());
                    row.setString(2, total.getKey());
                    row.setInt(3, total.getValue());
                }));
    }

    /** What a run counted, by theme. */
    SortedMap<String, Integer> totals(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT theme_id, complaints FROM count_total WHERE run_id = :run ORDER BY theme_id")
                .bind("run", run.value())
                .reduceRows(new TreeMap<>(), (totals, row) -> {
                    totals.put(row.getColumn(1, String.class), row.getColumn(2, Integer.class));
                    return totals;
                }));
    }

    /** The last run before another that counted. */
    Optional<RunId> lastBefore(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT run_id FROM count_total WHERE run_id < :run
                        ORDER BY run_id DESC FETCH FIRST ROW ONLY
                        """)
                .bind("run", run.value())
                .mapTo(Long.class)
                .findOne()
                .map(RunId::new));
    }

    /** What a run reported, by theme, day and reason. */
    List<CountChange> of(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT theme_id, received_on, reason, complaints FROM count_change
                        WHERE run_id = :run ORDER BY theme_id, received_on, reason
                        """)
                .bind("run", run.value())
                .map((row, context) -> new CountChange(
                        theme(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        CountChange.Reason.valueOf(row.getString(3)),
                        row.getInt(4)))
                .list());
    }

    private void change(String sql, Object... values) {
        jdbi.useHandle(handle -> handle.execute(sql, values));
    }
}
