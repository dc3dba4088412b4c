package org.koemine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellText;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;

/** The rows that were taken in though something seems wrong with them. It never commits: the caller's transaction does. */
public final class SuspectStore {
    private final Jdbi jdbi;

    public SuspectStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds rows of a log, in its order. */
    public void add(RunId run, int ordinal, List<SuspectRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            AtomicLong last = new AtomicLong(handle.createQuery("""
                            SELECT COALESCE(MAX(suspect_ordinal), 0) FROM suspect_row
                            WHERE run_id = :run AND file_ordinal = :ordinal ORDER BY 1
                            """)
                    .bind("run", run.value())
                    .bind("ordinal", ordinal)
                    .mapTo(Long.class)
                    .one());
            RowBatch.execute(handle, """
                    INSERT INTO suspect_row (run_id, file_ordinal, suspect_ordinal, row_number, reason, place, column_name,
                        excerpt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows, (batch, row) -> {
                Place place = row.reason().place();
                batch.setLong(1, run.value());
                batch.setInt(2, ordinal);
                batch.setLong(3, last.incrementAndGet());
                batch.setLong(4, row.row());
                batch.setString(5, row.reason().id().name());
                batch.setString(6, CellText.clean(place.file()));
                batch.setString(7, CellText.clean(place.column()));
                batch.setString(8, row.excerpt());
            });
        });
    }

    public long count(RunId run) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) AS n FROM suspect_row WHERE run_id = :run ORDER BY n")
                        .bind("run", run.value())
                        .mapTo(Long.class)
                        .one());
    }

    /** Those of a run, in the order in which they were read; the first {@code limit}. */
    public List<SuspectRow> of(RunId run, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT row_number, reason, place, column_name, excerpt FROM suspect_row
                        WHERE run_id = :run ORDER BY file_ordinal, suspect_ordinal LIMIT :limit
                        """)
                .bind("run", run.value())
                .bind("limit", limit)
                .map((row, context) -> suspect(row))
                .list());
    }

    private static SuspectRow suspect(ResultSet row) throws SQLException {
        Place place =
                Place.row(row.getString("place"), row.getLong("row_number")).column(row.getString("column_name"), "");
        return new SuspectRow(
                row.getLong("row_number"),
                row.getString("excerpt"),
                new Fault(FaultId.valueOf(row.getString("reason")), place, List.of()));
    }

    /** Deletes those of runs for a business date before a day: excerpts hold personal data. */
    public void purgeBefore(LocalDate date) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM suspect_row WHERE run_id IN (SELECT run_id FROM run WHERE business_date < ?)", date));
    }
}
