package org.koemine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellText;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;

/** The books of every log in every run, and the rows that were refused. It never commits: the caller's transaction does. */
public final class LogFileStore {
    private static final String ARGUMENT_SEPARATOR = "\u001F";

    private final Jdbi jdbi;

    public LogFileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens the books of a log with nothing read yet; does nothing where they are open already. */
    public void open(RunId run, int ordinal, InputDigest digest) {
        jdbi.useHandle(handle -> {
            boolean known = handle.createQuery("""
                            SELECT COUNT(*) FROM log_file
                            WHERE run_id = :run AND file_ordinal = :ordinal ORDER BY 1
                            """)
                    .bind("run", run.value())
                    .bind("ordinal", ordinal)
                    .mapTo(Long.class)
                    .one()
                    .equals(1L);
            if (!known) {
                insert(handle, run, ordinal, digest);
            }
        });
    }

    private static void insert(Handle handle, RunId run, int ordinal, InputDigest digest) {
        handle.createUpdate("""
                        INSERT INTO log_file (run_id, file_ordinal, file_name, sha256, file_size, encoding, refusal,
                            refusal_text, rows_read, rows_new, rows_updated, rows_unchanged, rows_duplicate,
                            rows_rejected)
                        VALUES (:run, :ordinal, :name, :sha256, :size, '', '', '', 0, 0, 0, 0, 0, 0)
                        """)
                .bind("run", run.value())
                .bind("ordinal", ordinal)
                .bind("name", CellText.clean(digest.file()))
                .bind("sha256", digest.sha256())
                .bind("size", digest.size())
                .execute();
    }

    /** Notes the encoding in which a log is read. */
    public void encoding(RunId run, int ordinal, String encoding) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE log_file SET encoding = :encoding
                        WHERE run_id = :run AND file_ordinal = :ordinal
                        """)
                .bind("encoding", encoding)
                .bind("run", run.value())
                .bind("ordinal", ordinal)
                .execute());
    }

    /**
     * Notes that a log was refused whole. One that could not be read loses its digest: what lies there when it can be read
     * again is yet to be read.
     *
     * @param wording of the refusal in the language of the run
     */
    public void refuse(RunId run, int ordinal, Fault refusal, String wording) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE log_file SET refusal = :refusal, refusal_text = :wording,
                            sha256 = CASE WHEN :unread THEN '' ELSE sha256 END,
                            file_size = CASE WHEN :unread THEN 0 ELSE file_size END
                        WHERE run_id = :run AND file_ordinal = :ordinal
                        """)
                .bind("refusal", refusal.id().name())
                .bind("unread", refusal.id() == FaultId.FILE_UNREADABLE)
                .bind("wording", CellText.clean(wording))
                .bind("run", run.value())
                .bind("ordinal", ordinal)
                .execute());
    }

    /** Notes that complaints stand in a log under several numbers. */
    public void doubled(RunId run, int ordinal, Doubling doubling) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE log_file SET rows_doubled = :rows, doubled_row = :row, doubled_id = :id,
                            original_row = :original, original_id = :originalId
                        WHERE run_id = :run AND file_ordinal = :ordinal
                        """)
                .bindMethods(doubling)
                .bind("run", run.value())
                .bind("ordinal", ordinal)
                .execute());
    }

    /** Adds rows to the books of a log. */
    public void add(RunId run, int ordinal, RowCounts counts, List<RejectedRow> rejected) {
        RowCounts all = counts.withRejected(rejected.size());
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE log_file SET rows_read = rows_read + :read, rows_new = rows_new + :added,
                                rows_updated = rows_updated + :updated, rows_unchanged = rows_unchanged + :unchanged,
                                rows_duplicate = rows_duplicate + :duplicate, rows_rejected = rows_rejected + :rejected
                            WHERE run_id = :run AND file_ordinal = :ordinal
                            """)
                    .bind("read", all.read())
                    .bindMethods(all)
                    .bind("run", run.value())
                    .bind("ordinal", ordinal)
                    .execute();
            reject(handle, run, ordinal, rejected);
        });
    }

    private static void reject(Handle handle, RunId run, int ordinal, List<RejectedRow> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        long last = handle.createQuery("""
                        SELECT COALESCE(MAX(rejection_ordinal), 0) FROM rejected_row
                        WHERE run_id = :run AND file_ordinal = :ordinal ORDER BY 1
                        """)
                .bind("run", run.value())
                .bind("ordinal", ordinal)
                .mapTo(Long.class)
                .one();
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO rejected_row (run_id, file_ordinal, rejection_ordinal, row_number, reason, place,
                    column_name, bad_value, arguments, raw)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (RejectedRow row : rejected) {
                Place place = row.reason().place();
                batch.bind(0, run.value())
                        .bind(1, ordinal)
                        .bind(2, ++last)
                        .bind(3, row.row())
                        .bind(4, row.reason().id().name())
                        .bind(5, CellText.clean(place.file()))
                        .bind(6, CellText.clean(place.column()))
                        .bind(7, CellText.clean(place.value()))
                        .bind(8, String.join(ARGUMENT_SEPARATOR, row.reason().arguments()))
                        .bind(9, row.raw())
                        .add();
            }
            batch.execute();
        }
    }

    /** The books of a run's logs, in the order in which they were read. */
    public List<FileBooks> books(RunId run) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM log_file WHERE run_id = :run ORDER BY file_ordinal")
                        .bind("run", run.value())
                        .map((row, ctx) -> books(row))
                        .list());
    }

    private static FileBooks books(ResultSet row) throws SQLException {
        return new FileBooks(
                row.getInt("file_ordinal"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("file_size"),
                row.getString("encoding"),
                row.getString("refusal_text"),
                row.getLong("rows_read"),
                row.getLong("rows_new"),
                row.getLong("rows_updated"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_duplicate"),
                row.getLong("rows_rejected"),
                doubling(row));
    }

    private static Optional<Doubling> doubling(ResultSet row) throws SQLException {
        long rows = row.getLong("rows_doubled");
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Doubling(
                        rows,
                        row.getLong("doubled_row"),
                        row.getString("doubled_id"),
                        row.getLong("original_row"),
                        row.getString("original_id")));
    }

    /** The rows that a run refused, in the order in which they were read; the first {@code limit}. */
    public List<FileRejection> rejections(RunId run, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.*, f.file_name FROM rejected_row r
                        JOIN log_file f ON f.run_id = r.run_id AND f.file_ordinal = r.file_ordinal
                        WHERE r.run_id = :run
                        ORDER BY r.file_ordinal, r.rejection_ordinal LIMIT :limit
                        """)
                .bind("run", run.value())
                .bind("limit", limit)
                .map((row, ctx) ->
                        new FileRejection(row.getInt("file_ordinal"), row.getString("file_name"), rejectedRow(row)))
                .list());
    }

    private static RejectedRow rejectedRow(ResultSet row) throws SQLException {
        long number = row.getLong("row_number");
        Place place = Place.row(row.getString("place"), number)
                .column(row.getString("column_name"), row.getString("bad_value"));
        String arguments = row.getString("arguments");
        List<String> list = arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(ARGUMENT_SEPARATOR, -1));
        Fault reason = new Fault(FaultId.valueOf(row.getString("reason")), place, list);
        return new RejectedRow(number, row.getString("raw"), reason);
    }

    /**
     * Deletes the rejected rows, which hold personal data, of runs for a business date before a day. The books stay.
     *
     * @return rows deleted
     */
    public long purgeBefore(LocalDate date) {
        return jdbi.withHandle(
                handle -> (long) handle.createUpdate("""
                        DELETE FROM rejected_row
                        WHERE run_id IN (SELECT run_id FROM run WHERE business_date < :date)
                        """).bind("date", date).execute());
    }
}
