package org.koemine.prevention.edits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureId;
import org.koemine.run.RunId;

/**
 * Keeps what people typed in workbooks, whatever became of it. Writes the tables {@code returned_workbook}, {@code
 * workbook_edit} and {@code entered_row}; it never commits and never deletes.
 */
public final class EditStore {
    private static final String ARGUMENT_SEPARATOR = "\u001F";

    private final Jdbi jdbi;

    public EditStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A workbook that a run read, or tried to. */
    public record Returned(String file, long edition) {}

    /** An edit and the business day on which it was read. */
    public record Kept(LocalDate day, RunId run, Edit edit) {}

    /** Notes that a run read a workbook. */
    public void returned(RunId run, int fileOrdinal, String file, long edition) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO returned_workbook (run_id, file_ordinal, file_name, edition) VALUES (?, ?, ?, ?)",
                run.value(),
                fileOrdinal,
                file,
                edition));
    }

    /** The workbooks that a run read, in the order of its files. */
    public List<Returned> returned(RunId run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT file_name, edition FROM returned_workbook WHERE run_id = :run ORDER BY file_ordinal
                        """)
                .bind("run", run.value())
                .map((row, context) -> new Returned(row.getString(1), row.getLong(2)))
                .list());
    }

    /** Keeps an edit for ever. */
    public void add(RunId run, LocalDate day, Edit edit) {
        Edit.Origin origin = edit.origin();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO workbook_edit (run_id, edit_ordinal, read_on, file_name, edition, saved_by, sheet,
                                                   cell, kind, entity, field, typed, shown_before, value_now, outcome,
                                                   reason, arguments)
                        SELECT :run, COUNT(*), :day, :file, :edition, :by, :sheet, :cell, :kind, :entity, :field, :typed,
                               :before, :now, :outcome, :reason, :arguments
                        FROM workbook_edit WHERE run_id = :run
                        """)
                .bind("run", run.value())
                .bind("day", day)
                .bind("file", origin.file())
                .bind("edition", origin.edition())
                .bind("by", origin.by())
                .bind("sheet", origin.sheet())
                .bind("cell", origin.cell())
                .bind("kind", edit.key().map(key -> key.kind().name()).orElse(""))
                .bind("entity", edit.key().map(EditKey::entity).orElse(""))
                .bind("field", edit.key().map(EditKey::field).orElse(""))
                .bind("typed", edit.typed())
                .bind("before", edit.before())
                .bind("now", edit.now())
                .bind("outcome", edit.outcome().name())
                .bind("reason", edit.reason().map(reason -> reason.id().name()).orElse(""))
                .bind(
                        "arguments",
                        edit.reason()
                                .map(reason -> String.join(ARGUMENT_SEPARATOR, reason.arguments()))
                                .orElse(""))
                .execute());
    }

    /**
     * What a reader of a run's workbook is to know: all edits that the run read, but those that changed nothing; and of the runs before those that were not
     * carried out, until an edit of the same thing was.
     *
     * @param since business day of the oldest such
     */
    public List<Kept> told(RunId run, LocalDate since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.* FROM workbook_edit e
                        WHERE e.outcome <> 'SAME' AND (e.run_id = :run OR
                            e.run_id < :run AND e.read_on >= :since AND e.outcome <> 'APPLIED' AND e.sheet <> ''
                            AND NOT EXISTS (
                                SELECT 1 FROM workbook_edit later
                                WHERE later.kind = e.kind AND later.entity = e.entity AND later.field = e.field
                                AND later.kind <> '' AND later.outcome = 'APPLIED' AND later.run_id <= :run
                                AND (later.run_id > e.run_id
                                    OR later.run_id = e.run_id AND later.edit_ordinal > e.edit_ordinal)))
                        ORDER BY e.run_id DESC, e.edit_ordinal
                        """)
                .bind("run", run.value())
                .bind("since", since)
                .map((row, context) -> new Kept(
                        row.getObject("read_on", LocalDate.class), new RunId(row.getLong("run_id")), edit(row)))
                .list());
    }

    /** The last edit of a thing that came from one edition, saved by one person. */
    Optional<Edit> last(long edition, String by, EditKey key) {
        return first("""
                SELECT * FROM workbook_edit
                WHERE kind = :kind AND entity = :entity AND field = :field AND edition = :edition AND saved_by = :by
                ORDER BY run_id DESC, edit_ordinal DESC FETCH FIRST ROW ONLY
                """, key, Optional.of(edition), Optional.of(by));
    }

    /** The last edit of a thing that was carried out. */
    Optional<Edit> lastApplied(EditKey key) {
        return first("""
                SELECT * FROM workbook_edit
                WHERE kind = :kind AND entity = :entity AND field = :field AND outcome = 'APPLIED'
                ORDER BY run_id DESC, edit_ordinal DESC FETCH FIRST ROW ONLY
                """, key, Optional.empty(), Optional.empty());
    }

    private Optional<Edit> first(String sql, EditKey key, Optional<Long> edition, Optional<String> by) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("kind", key.kind().name())
                    .bind("entity", key.entity())
                    .bind("field", key.field());
            edition.ifPresent(value -> query.bind("edition", value));
            by.ifPresent(value -> query.bind("by", value));
            return query.map((row, context) -> edit(row)).findFirst();
        });
    }

    /** Whether anybody typed this text for a thing in a workbook of this edition. */
    boolean wasTyped(long edition, EditKey key, String text) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM workbook_edit
                        WHERE kind = :kind AND entity = :entity AND field = :field AND edition = :edition
                        AND typed = :typed ORDER BY 1
                        """)
                        .bind("kind", key.kind().name())
                        .bind("entity", key.entity())
                        .bind("field", key.field())
                        .bind("edition", edition)
                        .bind("typed", text)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** Whether the same was refused before, from the same edition: of the same thing, or at the same place. */
    boolean isKnown(Edit refused) {
        Edit.Origin origin = refused.origin();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM workbook_edit
                        WHERE kind = :kind AND entity = :entity AND field = :field AND outcome = 'REFUSED'
                        AND edition = :edition AND saved_by = :by AND typed = :typed
                        AND (kind <> '' OR sheet = :sheet AND cell = :cell) AND sheet <> ''
                        ORDER BY 1
                        """)
                        .bind(
                                "kind",
                                refused.key().map(key -> key.kind().name()).orElse(""))
                        .bind("entity", refused.key().map(EditKey::entity).orElse(""))
                        .bind("field", refused.key().map(EditKey::field).orElse(""))
                        .bind("edition", origin.edition())
                        .bind("sheet", origin.sheet())
                        .bind("cell", origin.cell())
                        .bind("by", origin.by())
                        .bind("typed", refused.typed())
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** The countermeasures that came of a row for new ones: several where several people typed in the same one. */
    List<CountermeasureId> entered(long edition, String rowKey) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT measure_id FROM entered_row WHERE edition = :edition AND row_key = :row
                        ORDER BY measure_id
                        """)
                .bind("edition", edition)
                .bind("row", rowKey)
                .mapTo(String.class)
                .map(CountermeasureId::new)
                .list());
    }

    void entered(long edition, String rowKey, CountermeasureId measure) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO entered_row (edition, row_key, measure_id) VALUES (?, ?, ?)",
                edition,
                rowKey,
                measure.value()));
    }

    private static Edit edit(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String reason = row.getString("reason");
        Edit.Origin origin = new Edit.Origin(
                row.getString("file_name"),
                row.getLong("edition"),
                row.getString("saved_by"),
                row.getString("sheet"),
                row.getString("cell"));
        return new Edit(
                origin,
                kind.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new EditKey(
                                EditKey.Kind.valueOf(kind), row.getString("entity"), row.getString("field"))),
                row.getString("typed"),
                row.getString("shown_before"),
                row.getString("value_now"),
                Edit.Outcome.valueOf(row.getString("outcome")),
                reason.isEmpty()
                        ? Optional.empty()
                        : Optional.of(fault(reason, origin, row.getString("typed"), row.getString("arguments"))));
    }

    private static Fault fault(String reason, Edit.Origin origin, String typed, String arguments) {
        List<String> list = arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(ARGUMENT_SEPARATOR, -1));
        return new Fault(FaultId.valueOf(reason), origin.fault(typed), list);
    }
}
