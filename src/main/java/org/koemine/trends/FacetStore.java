package org.koemine.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.AttributesJson;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;

/**
 * Keeps what complaints are counted by beside them: complaint_facet and facet_followed. The rows of complaints hold their
 * texts, so that a pass over a million of them takes longer than all that is counted in it. It never commits.
 */
public final class FacetStore {
    private static final int ROWS_AT_ONCE = 10_000;

    private final Jdbi jdbi;

    public FacetStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Row(
            long serial,
            LocalDate received,
            LocalDate known,
            String product,
            String channel,
            String area,
            String status) {}

    /** Looks at the complaints that were read since the last run that did so, up to and with {@code run}. */
    public void follow(RunId run) {
        jdbi.useHandle(handle -> {
            long followed = handle.createQuery("SELECT run_id FROM facet_followed ORDER BY run_id")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            DELETE FROM complaint_facet
                            WHERE serial IN (SELECT serial FROM complaint WHERE last_run > :followed)
                            """).bind("followed", followed).execute();
            read(handle, followed);
            handle.execute("UPDATE facet_followed SET run_id = ?", run.value());
        });
    }

    /** Forgets complaints that are no more. */
    public void removeOrphans() {
        jdbi.useHandle(handle -> handle.execute("""
                DELETE FROM complaint_facet f
                WHERE NOT EXISTS (SELECT 1 FROM complaint c WHERE c.serial = f.serial)
                """));
    }

    private static void read(Handle handle, long followed) {
        handle.createQuery("""
                        SELECT c.serial, c.received_on, COALESCE(r.business_date, c.received_on), c.product, c.channel, c.attributes,
                            c.status
                        FROM complaint c LEFT JOIN run r ON r.run_id = c.first_run
                        WHERE c.last_run > :followed
                        ORDER BY c.last_run, c.serial
                        """)
                .bind("followed", followed)
                .setFetchSize(ROWS_AT_ONCE)
                .scanResultSet((rows, context) -> {
                    List<Row> waiting = new ArrayList<>();
                    for (ResultSet row = rows.get(); row.next(); ) {
                        waiting.add(read(row));
                        if (waiting.size() == ROWS_AT_ONCE) {
                            write(handle, waiting);
                            waiting.clear();
                        }
                    }
                    write(handle, waiting);
                    return null;
                });
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                Areas.of(AttributesJson.read(row.getString(6))),
                row.getString(7));
    }

    private static void write(Handle handle, List<Row> rows) {
        RowBatch.execute(handle, """
                INSERT INTO complaint_facet (serial, received_on, known_on, product, channel, area, status)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows, (to, row) -> {
            to.setLong(1, row.serial());
            to.setObject(2, row.received());
            to.setObject(3, row.known());
            to.setString(4, row.product());
            to.setString(5, row.channel());
            to.setString(6, row.area());
            to.setString(7, row.status());
        });
    }
}
