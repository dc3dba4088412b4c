package org.koemine.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.themes.ThemeId;

/**
 * Keeps the register of countermeasures and all that was ever entered in it. Writes the tables {@code countermeasure} and
 * {@code countermeasure_change}; it never commits, and no countermeasure is ever deleted.
 */
public final class CountermeasureStore {
    private final Jdbi jdbi;

    public CountermeasureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them, by id. */
    public List<Countermeasure> all() {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM countermeasure ORDER BY measure_id")
                .map((row, context) -> measure(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Countermeasure::id))
                .toList());
    }

    /** The one that has an id. */
    public Optional<Countermeasure> find(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM countermeasure WHERE measure_id = :id ORDER BY measure_id")
                        .bind("id", id)
                        .map((row, context) -> measure(row))
                        .findOne());
    }

    /** The id that was given last. */
    public Optional<CountermeasureId> last() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT measure_id FROM countermeasure
                        ORDER BY CHAR_LENGTH(measure_id) DESC, measure_id DESC FETCH FIRST ROW ONLY
                        """)
                .map((row, context) -> new CountermeasureId(row.getString(1)))
                .findOne());
    }

    /** Themes that something is done against, or is to be: with a countermeasure that is not cancelled; as it was entered. */
    public Set<ThemeId> treated() {
        return jdbi.withHandle(handle -> new TreeSet<>(handle.createQuery("""
                        SELECT DISTINCT theme_id FROM countermeasure WHERE status <> 'CANCELLED' ORDER BY theme_id
                        """)
                .map((row, context) -> new ThemeId(row.getString("theme_id")))
                .list()));
    }

    /** Enters a new one, with every value that is not empty in its history. */
    public void add(Countermeasure measure, CountermeasureChange.Entry entry) {
        bound("""
                INSERT INTO countermeasure (measure_id, theme_id, interim, cause, permanent, prevention, owner, due,
                                            started_on, status, target)
                VALUES (:id, :theme, :interim, :cause, :permanent, :prevention, :owner, :due, :startedOn, :status,
                        :target)
                """, measure);
        for (CountermeasureField field : CountermeasureField.values()) {
            note(measure.id(), field, "", field.of(measure), entry);
        }
    }

    /** Lets a field of a known one have another value; what it was stays in the history. */
    public void change(
            Countermeasure before, CountermeasureField field, String value, CountermeasureChange.Entry entry) {
        bound("""
                UPDATE countermeasure
                SET theme_id = :theme, interim = :interim, cause = :cause, permanent = :permanent,
                    prevention = :prevention, owner = :owner, due = :due, started_on = :startedOn, status = :status,
                    target = :target
                WHERE measure_id = :id
                """, before.with(field, value));
        note(before.id(), field, field.of(before), value, entry);
    }

    private void bound(String sql, Countermeasure measure) {
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", measure.id().value())
                .bind("theme", measure.theme().value())
                .bind("interim", measure.interim())
                .bind("cause", measure.cause())
                .bind("permanent", measure.permanent())
                .bind("prevention", measure.prevention())
                .bind("owner", measure.owner())
                .bind("due", measure.due().orElse(null))
                .bind("startedOn", measure.startedOn().orElse(null))
                .bind("status", measure.status().name())
                .bind("target", measure.target())
                .execute());
    }

    private void note(
            CountermeasureId measure,
            CountermeasureField field,
            String before,
            String after,
            CountermeasureChange.Entry entry) {
        if (before.equals(after)) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO countermeasure_change (measure_id, change_ordinal, field, old_value, new_value,
                                                           run_id, changed_on, changed_by, file_name)
                        SELECT :measure, COUNT(*), :field, :before, :after, :run, :day, :by, :file
                        FROM countermeasure_change WHERE measure_id = :measure
                        """)
                .bind("measure", measure.value())
                .bind("field", field.name())
                .bind("before", before)
                .bind("after", after)
                .bind("run", entry.run().value())
                .bind("day", entry.day())
                .bind("by", entry.by())
                .bind("file", entry.file())
                .execute());
    }

    /** All that was entered about one, oldest first. */
    public List<CountermeasureChange> history(CountermeasureId measure) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM countermeasure_change WHERE measure_id = :measure
                        ORDER BY measure_id, change_ordinal
                        """)
                .bind("measure", measure.value())
                .map((row, context) -> change(row))
                .list());
    }

    private static Countermeasure measure(ResultSet row) throws SQLException {
        return new Countermeasure(
                new CountermeasureId(row.getString("measure_id")),
                new ThemeId(row.getString("theme_id")),
                row.getString("interim"),
                row.getString("cause"),
                row.getString("permanent"),
                row.getString("prevention"),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("started_on", LocalDate.class)),
                Countermeasure.Status.valueOf(row.getString("status")),
                row.getString("target"));
    }

    private static CountermeasureChange change(ResultSet row) throws SQLException {
        return new CountermeasureChange(
                new CountermeasureId(row.getString("measure_id")),
                CountermeasureField.valueOf(row.getString("field")),
                row.getString("old_value"),
                row.getString("new_value"),
                new CountermeasureChange.Entry(
                        new RunId(row.getLong("run_id")),
                        row.getObject("changed_on", LocalDate.class),
                        row.getString("changed_by"),
                        row.getString("file_name")));
    }
}
