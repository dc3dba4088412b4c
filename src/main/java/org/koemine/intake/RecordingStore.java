package org.koemine.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.koemine.complaint.Complaint;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;

/** The recording half of {@link ComplaintStore}: looks up what a batch of rows touches, and writes what came of it. */
final class RecordingStore {
    private final Handle handle;

    RecordingStore(Handle handle) {
        this.handle = handle;
    }

    Recording record(RunId run, int fileOrdinal, List<AcceptedRow> rows) {
        List<String> digests =
                rows.stream().map(row -> StoredFields.digest(row.complaint())).toList();
        Recording recording = new Recording(run, fileOrdinal, lastSerial());
        know(recording, rows, digests);
        for (int i = 0; i < rows.size(); i++) {
            recording.add(rows.get(i), digests.get(i));
        }
        insert(run, recording.added());
        update(run, recording.changed());
        touch(run, recording.touched());
        insertChanges(run, recording);
        return recording;
    }

    private long lastSerial() {
        return handle.createQuery("SELECT COALESCE(MAX(serial), 0) FROM complaint ORDER BY 1")
                .mapTo(Long.class)
                .one();
    }

    private record Known(long serial, String id, String digest, long lastRun) {}

    /** Looks up the rows' ids; where contents differ, also the ids under which a row may be kept instead. */
    private void know(Recording recording, List<AcceptedRow> rows, List<String> digests) {
        Map<String, Set<String>> digestsById = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            digestsById
                    .computeIfAbsent(rows.get(i).complaint().id().value(), id -> new HashSet<>())
                    .add(digests.get(i));
        }
        List<Known> stored = lookUp(digestsById.keySet());
        stored.forEach(known -> digestsById.get(known.id).add(known.digest));
        Set<String> others = new HashSet<>();
        for (AcceptedRow row : rows) {
            if (digestsById.get(row.complaint().id().value()).size() > 1) {
                others.add(Recording.idWithDay(row.complaint()));
            }
        }
        stored.addAll(lookUp(others));
        List<Long> contended = stored.stream()
                .filter(known ->
                        others.contains(known.id) || digestsById.get(known.id).size() > 1)
                .map(Known::serial)
                .toList();
        hand(recording, stored, contended);
    }

    private void hand(Recording recording, List<Known> stored, List<Long> contended) {
        Map<Long, Complaint> contents = contents(contended);
        Map<Long, Integer> lastChanges = lastChanges(contended);
        for (Known k : stored) {
            int lastChange = lastChanges.getOrDefault(k.serial, 0);
            recording.know(
                    k.id, new Recording.Entry(k.serial, contents.get(k.serial), k.digest, k.lastRun, lastChange));
        }
    }

    private List<Known> lookUp(Collection<String> ids) {
        List<Known> known = new ArrayList<>();
        if (!ids.isEmpty()) {
            handle.createQuery("""
                            SELECT serial, complaint_id, content_digest, last_run
                            FROM complaint WHERE complaint_id = ANY(:ids) ORDER BY serial
                            """)
                    .bindArray("ids", String.class, ids)
                    .map((row, ctx) -> new Known(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                    .forEach(known::add);
        }
        return known;
    }

    private Map<Long, Complaint> contents(List<Long> serials) {
        Map<Long, Complaint> contents = new HashMap<>();
        if (!serials.isEmpty()) {
            handle.createQuery("SELECT * FROM complaint WHERE serial IN (<serials>) ORDER BY serial")
                    .bindList("serials", serials)
                    .map((row, ctx) -> new StoredComplaint(row.getLong("serial"), StoredFields.complaint(row)))
                    .forEach(stored -> contents.put(stored.serial(), stored.complaint()));
        }
        return contents;
    }

    private Map<Long, Integer> lastChanges(List<Long> serials) {
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

    private void insert(RunId run, Collection<Recording.Entry> added) {
        RowBatch.execute(handle, """
                INSERT INTO complaint (received_on, received_at, channel, customer, product, operator, page, body,
                    response, closing, promise, promised_by, status, first_response, attributes, content_digest,
                    body_digest, last_run, serial, complaint_id, first_run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added, (batch, entry) -> {
            int at = bindContent(batch, entry, run);
            batch.setLong(at++, entry.serial());
            batch.setString(at++, entry.complaint().id().value());
            batch.setLong(at, run.value());
        });
    }

    private void update(RunId run, Collection<Recording.Entry> changed) {
        RowBatch.execute(handle, """
                UPDATE complaint SET received_on = ?, received_at = ?, channel = ?, customer = ?, product = ?,
                    operator = ?, page = ?, body = ?, response = ?, closing = ?, promise = ?, promised_by = ?,
                    status = ?, first_response = ?, attributes = ?, content_digest = ?, body_digest = ?, last_run = ?
                WHERE serial = ?
                """, changed, (batch, entry) -> {
            int at = bindContent(batch, entry, run);
            batch.setLong(at, entry.serial());
        });
    }

    private int bindContent(PreparedStatement batch, Recording.Entry entry, RunId run) throws SQLException {
        Complaint c = entry.complaint();
        int at = 1;
        batch.setObject(at++, c.receipt().date());
        batch.setObject(at++, c.receipt().time().orElse(null), Types.TIME);
        batch.setString(at++, c.origin().channel());
        batch.setString(at++, c.origin().customer());
        batch.setString(at++, c.origin().product());
        batch.setString(at++, c.origin().operator());
        batch.setString(at++, c.origin().page());
        batch.setString(at++, c.text());
        batch.setString(at++, c.handling().response());
        batch.setString(at++, c.handling().closing());
        batch.setString(at++, c.handling().promise());
        batch.setObject(at++, c.handling().promisedBy().orElse(null), Types.DATE);
        batch.setString(at++, c.handling().status());
        batch.setObject(at++, c.handling().firstResponse().orElse(null), Types.DATE);
        batch.setString(at++, AttributesJson.write(c.attributes()));
        batch.setString(at++, entry.digest());
        batch.setString(at++, Digest.ofText(c.text()));
        batch.setLong(at++, run.value());
        return at;
    }

    private void touch(RunId run, Collection<Recording.Entry> touched) {
        if (!touched.isEmpty()) {
            List<Long> serials = touched.stream().map(Recording.Entry::serial).toList();
            handle.createUpdate("UPDATE complaint SET last_run = :run WHERE serial IN (<serials>)")
                    .bind("run", run.value())
                    .bindList("serials", serials)
                    .execute();
        }
    }

    private void insertChanges(RunId run, Recording recording) {
        RowBatch.execute(handle, """
                INSERT INTO complaint_change (serial, change_ordinal, run_id, file_ordinal, row_number, field,
                    old_value, new_value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, recording.changes(), (batch, change) -> {
            batch.setLong(1, change.serial());
            batch.setInt(2, change.ordinal());
            batch.setLong(3, run.value());
            batch.setInt(4, recording.fileOrdinal());
            batch.setLong(5, change.row());
            batch.setString(6, change.field());
            batch.setString(7, change.before());
            batch.setString(8, change.after());
        });
    }
}
