package org.koemine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.koemine.complaint.Complaint;
import org.koemine.run.RunId;

/**
 * Complaints and the history of their changes. It never commits: the caller's transaction does.
 *
 * <p>A complaint is known by its id. A row with other content than is stored changes the complaint, whichever export is
 * the older one: the last row read wins, and what it replaced is kept as a change.
 */
public final class ComplaintStore {
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
        if (rows.isEmpty()) {
            return RowCounts.NONE;
        }
        return jdbi.withHandle(handle -> {
            List<String> digests = rows.stream()
                    .map(row -> StoredFields.digest(row.complaint()))
                    .toList();
            Recording recording = new Recording(run, fileOrdinal, lastSerial(handle));
            known(handle, rows, digests).forEach(recording::know);
            for (int i = 0; i < rows.size(); i++) {
                recording.add(rows.get(i), digests.get(i));
            }
            insert(handle, run, recording.added());
            update(handle, run, recording.changed());
            touch(handle, run, recording.touched());
            insertChanges(handle, run, recording);
            return recording.counts();
        });
    }

    private static long lastSerial(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(serial), 0) FROM complaint ORDER BY 1")
                .mapTo(Long.class)
                .one();
    }

    private record Known(long serial, String id, String digest, long lastRun) {}

    /** What is stored under the rows' ids; with its content where a row has another. */
    private static Map<String, Recording.Entry> known(Handle handle, List<AcceptedRow> rows, List<String> digests) {
        Map<String, Set<String>> digestsById = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            digestsById
                    .computeIfAbsent(rows.get(i).complaint().id().value(), id -> new HashSet<>())
                    .add(digests.get(i));
        }
        List<Known> stored = handle.createQuery("""
                        SELECT serial, complaint_id, content_digest, last_run
                        FROM complaint WHERE complaint_id IN (<ids>) ORDER BY serial
                        """)
                .bindList("ids", new ArrayList<>(digestsById.keySet()))
                .map((row, ctx) -> new Known(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
        List<Long> differing = stored.stream()
                .filter(k -> !digestsById.get(k.id).equals(Set.of(k.digest)))
                .map(Known::serial)
                .toList();
        Map<Long, Complaint> contents = new HashMap<>();
        bySerials(handle, differing).forEach(c -> contents.put(c.serial(), c.complaint()));
        Map<Long, Integer> lastChanges = lastChanges(handle, differing);
        Map<String, Recording.Entry> known = new LinkedHashMap<>();
        for (Known k : stored) {
            int lastChange = lastChanges.getOrDefault(k.serial, 0);
            known.put(k.id, new Recording.Entry(k.serial, contents.get(k.serial), k.digest, k.lastRun, lastChange));
        }
        return known;
    }

    private static Map<Long, Integer> lastChanges(Handle handle, List<Long> serials) {
        Map<Long, Integer> last = new HashMap<>();
        if (!serials.isEmpty()) {
            handle.createQuery("""
                            SELECT serial, MAX(change_ordinal) FROM complaint_change
                            WHERE serial IN (<serials>) GROUP BY serial ORDER BY serial
                            """)
                    .bindList("serials", serials)
                    .map((row, ctx) -> Map.entry(row.getLong(1), row.getInt(2)))
                    .forEach(e -> last.put(e.getKey(), e.getValue()));
        }
        return last;
    }

    private static void insert(Handle handle, RunId run, Collection<Recording.Entry> added) {
        execute(handle, """
                INSERT INTO complaint (received_on, received_at, channel, customer, product, operator, page, body,
                    response, closing, promise, promised_by, status, attributes, content_digest, body_digest,
                    last_run, serial, complaint_id, first_run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added, (batch, entry) -> {
            int at = bindContent(batch, entry, run);
            batch.bind(at++, entry.serial());
            batch.bind(at++, entry.complaint().id().value());
            batch.bind(at, run.value());
        });
    }

    private static void update(Handle handle, RunId run, Collection<Recording.Entry> changed) {
        execute(handle, """
                UPDATE complaint SET received_on = ?, received_at = ?, channel = ?, customer = ?, product = ?,
                    operator = ?, page = ?, body = ?, response = ?, closing = ?, promise = ?, promised_by = ?,
                    status = ?, attributes = ?, content_digest = ?, body_digest = ?, last_run = ?
                WHERE serial = ?
                """, changed, (batch, entry) -> {
            int at = bindContent(batch, entry, run);
            batch.bind(at, entry.serial());
        });
    }

    private static int bindContent(PreparedBatch batch, Recording.Entry entry, RunId run) {
        Complaint c = entry.complaint();
        int at = 0;
        batch.bind(at++, c.receipt().date());
        batch.bind(at++, c.receipt().time().orElse(null));
        batch.bind(at++, c.origin().channel());
        batch.bind(at++, c.origin().customer());
        batch.bind(at++, c.origin().product());
        batch.bind(at++, c.origin().operator());
        batch.bind(at++, c.origin().page());
        batch.bind(at++, c.text());
        batch.bind(at++, c.handling().response());
        batch.bind(at++, c.handling().closing());
        batch.bind(at++, c.handling().promise());
        batch.bind(at++, c.handling().promisedBy().orElse(null));
        batch.bind(at++, c.handling().status());
        batch.bind(at++, AttributesJson.write(c.attributes()));
        batch.bind(at++, entry.digest());
        batch.bind(at++, Digest.ofText(c.text()));
        batch.bind(at++, run.value());
        return at;
    }

    private static void touch(Handle handle, RunId run, Collection<Recording.Entry> touched) {
        if (!touched.isEmpty()) {
            List<Long> serials = touched.stream().map(Recording.Entry::serial).toList();
            handle.createUpdate("UPDATE complaint SET last_run = :run WHERE serial IN (<serials>)")
                    .bind("run", run.value())
                    .bindList("serials", serials)
                    .execute();
        }
    }

    private static void insertChanges(Handle handle, RunId run, Recording recording) {
        execute(
                handle,
                """
                INSERT INTO complaint_change (serial, change_ordinal, run_id, file_ordinal, row_number, field,
                    old_value, new_value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                recording.changes(),
                (batch, change) -> batch.bind(0, change.serial())
                        .bind(1, change.ordinal())
                        .bind(2, run.value())
                        .bind(3, recording.fileOrdinal())
                        .bind(4, change.row())
                        .bind(5, change.field())
                        .bind(6, change.before())
                        .bind(7, change.after()));
    }

    private interface Binding<T> {
        void bind(PreparedBatch batch, T item);
    }

    private static <T> void execute(Handle handle, String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (T item : items) {
                binding.bind(batch, item);
                batch.add();
            }
            batch.execute();
        }
    }

    /** Complaints in the store. */
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM complaint ORDER BY 1")
                .mapTo(Long.class)
                .one());
    }

    /** The complaints with these serials, in the order of serials; unknown ones are left out. */
    public List<StoredComplaint> bySerials(Collection<Long> serials) {
        return jdbi.withHandle(handle -> bySerials(handle, serials));
    }

    private static List<StoredComplaint> bySerials(Handle handle, Collection<Long> serials) {
        if (serials.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT * FROM complaint WHERE serial IN (<serials>) ORDER BY serial")
                .bindList("serials", new ArrayList<>(serials))
                .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                .list();
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

    /** First and last serial of the complaints whose text, as it now is, was not analysed yet. */
    public SerialRange unanalysed() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COALESCE(MIN(c.serial), 1), COALESCE(MAX(c.serial), 0), COUNT(*)
                        FROM complaint c LEFT JOIN analysis a ON a.serial = c.serial
                        WHERE a.serial IS NULL OR a.body_digest <> c.body_digest
                        ORDER BY 1
                        """)
                .map((row, ctx) -> new SerialRange(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
    }

    /**
     * Texts that were not analysed yet, by serial.
     *
     * @param after serial behind which to go on
     * @param last serial to stop at, included
     */
    public List<ComplaintBody> unanalysed(long after, long last, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.serial, c.body, c.body_digest, c.product, c.customer, c.operator
                        FROM complaint c LEFT JOIN analysis a ON a.serial = c.serial
                        WHERE c.serial > :after AND c.serial <= :last
                            AND (a.serial IS NULL OR a.body_digest <> c.body_digest)
                        ORDER BY c.serial LIMIT :limit
                        """)
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
