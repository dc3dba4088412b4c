package org.koemine.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.koemine.run.RunId;
import org.koemine.store.KeyLists;

/**
 * Complaints and the history of their changes. It never commits: the caller's transaction does.
 *
 * <p>A complaint is known by its id. A row with other content than is stored changes the complaint, whichever export is
 * the older one: the last row read wins, and what it replaced is kept as a change. But companies number anew every year:
 * a row that came in on another day and says something else is another complaint, and is kept under its number and day.
 */
public final class ComplaintStore {
    private static final String ALL =
            "SELECT COALESCE(MIN(serial), 1), COALESCE(MAX(serial), 0), COUNT(*) FROM complaint ORDER BY 1";

    private static final String WAITING = """
            SELECT COALESCE(MIN(c.serial), 1), COALESCE(MAX(c.serial), 0), COUNT(*)
            FROM complaint c LEFT JOIN analysis a ON a.serial = c.serial
            WHERE c.last_run > :looked
                AND (a.serial IS NULL OR a.body_digest <> c.body_digest OR a.lexicon <> :lexicon)
            ORDER BY 1
            """;

    private final Jdbi jdbi;

    public ComplaintStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Records rows of one log.
     *
     * @param rows in the order of the log; it does not matter how a log is cut into calls
     * @return what they were, none rejected
     */
    public RowCounts record(RunId run, int fileOrdinal, List<AcceptedRow> rows) {
        return record(run, fileOrdinal, rows, moved -> {});
    }

    /**
     * Records rows of one log.
     *
     * @param moved is told of the complaints that were known to have come in on another day, by that day
     */
    public RowCounts record(
            RunId run, int fileOrdinal, List<AcceptedRow> rows, Consumer<SortedMap<LocalDate, List<Long>>> moved) {
        if (rows.isEmpty()) {
            return RowCounts.NONE;
        }
        Recording recording = jdbi.withHandle(handle -> new RecordingStore(handle).record(run, fileOrdinal, rows));
        moved.accept(recording.moved());
        return recording.counts();
    }

    /** Of these complaints, those of which something changed after a run. */
    public Set<Long> changedSince(RunId run, Collection<Long> serials) {
        return jdbi.withHandle(handle -> KeyLists.of(serials).stream()
                .flatMap(part -> handle
                        .createQuery("""
                                SELECT DISTINCT serial FROM complaint_change
                                WHERE serial = ANY(:serials) AND run_id > :run ORDER BY serial
                                """)
                        .bindArray("serials", Long.class, part)
                        .bind("run", run.value())
                        .mapTo(Long.class)
                        .list()
                        .stream())
                .collect(Collectors.toSet()));
    }

    /** Complaints in the store. */
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM complaint ORDER BY 1")
                .mapTo(Long.class)
                .one());
    }

    /** Complaints in the store that had come in when a run ended. */
    public long countUntil(RunId run) {
        String sql = "SELECT COUNT(*) FROM complaint WHERE first_run <= :run ORDER BY 1";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("run", run.value())
                .mapTo(Long.class)
                .one());
    }

    /** The complaints with these serials, in the order of serials; unknown ones are left out. */
    public List<StoredComplaint> bySerials(Collection<Long> serials) {
        return jdbi.withHandle(handle -> KeyLists.of(new TreeSet<>(serials)).stream()
                .flatMap(part -> handle
                        .createQuery("SELECT * FROM complaint WHERE serial = ANY(:serials) ORDER BY serial")
                        .bindArray("serials", Long.class, part)
                        .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                        .list()
                        .stream())
                .toList());
    }

    /** The complaint that is known by an id. */
    public Optional<StoredComplaint> byId(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM complaint WHERE complaint_id = :id ORDER BY serial")
                        .bind("id", id)
                        .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                        .findOne());
    }

    /** The next complaints behind a serial, in the order of serials. */
    public List<StoredComplaint> after(long serial, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM complaint WHERE serial > :serial ORDER BY serial LIMIT :limit")
                .bind("serial", serial)
                .bind("limit", limit)
                .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                .list());
    }

    /** The complaints received last, newest first, those of a day by falling serial. */
    public List<StoredComplaint> newest(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM complaint ORDER BY received_on DESC, serial DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                .list());
    }

    /** Of the complaints received up to and with a day, the last ones, newest first, those of a day by falling serial. */
    public List<StoredComplaint> newest(LocalDate last, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM complaint WHERE received_on <= :last
                        ORDER BY received_on DESC, serial DESC LIMIT :limit
                        """)
                .bind("last", last)
                .bind("limit", limit)
                .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                .list());
    }

    /** The customers' names as the logs have them, each once; empty where a complaint has none. */
    public List<String> customers() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT customer FROM complaint ORDER BY customer")
                .setFetchSize(1_000)
                .mapTo(String.class)
                .list());
    }

    /**
     * First and last serial of the complaints whose text, as it now is, was not analysed yet by the words now in force.
     *
     * @param lexicon digest of those words
     * @param looked number of a run by whose end all that had been read was analysed by those words; 0 for none
     */
    public SerialRange unanalysed(String lexicon, long looked) {
        return jdbi.withHandle(handle -> {
            boolean none = handle.createQuery("SELECT serial FROM analysis ORDER BY serial LIMIT 1")
                    .mapTo(Long.class)
                    .findFirst()
                    .isEmpty();
            // Where all wait, as on a first night, counting them reads no row; rows hold all the texts.
            Query query = none
                    ? handle.createQuery(ALL)
                    : handle.createQuery(WAITING).bind("lexicon", lexicon).bind("looked", looked);
            return query.map((row, ctx) -> new SerialRange(row.getLong(1), row.getLong(2), row.getLong(3)))
                    .one();
        });
    }

    /**
     * Texts that were not analysed yet by the words now in force, by serial.
     *
     * @param lexicon digest of those words
     * @param after serial behind which to go on
     * @param last serial to stop at, included
     */
    public List<ComplaintBody> unanalysed(String lexicon, long after, long last, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.serial, c.body, c.body_digest, c.product, c.customer, c.operator
                        FROM complaint c LEFT JOIN analysis a ON a.serial = c.serial
                        WHERE c.serial > :after AND c.serial <= :last
                            AND (a.serial IS NULL OR a.body_digest <> c.body_digest OR a.lexicon <> :lexicon)
                        ORDER BY c.serial LIMIT :limit
                        """)
                .bind("lexicon", lexicon)
                .bind("after", after)
                .bind("last", last)
                .bind("limit", limit)
                .map((row, ctx) -> new ComplaintBody(
                        row.getLong(1),
                        row.getString(2),
                        List.of(row.getString(4), row.getString(5), row.getString(6)),
                        row.getString(3)))
                .list());
    }

    /**
     * Deletes the complaints received before a day and their history. What other stages keep of them goes first, by the
     * stores that wrote it.
     *
     * @return complaints deleted
     */
    public long purgeBefore(LocalDate date) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            DELETE FROM complaint_change
                            WHERE serial IN (SELECT serial FROM complaint WHERE received_on < :date)
                            """).bind("date", date).execute();
            return (long) handle.createUpdate("DELETE FROM complaint WHERE received_on < :date")
                    .bind("date", date)
                    .execute();
        });
    }
}
