package org.koemine.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Handling;

/**
 * Finds in the database whose promise is overdue, without bringing texts into memory. It only reads. That a complaint had
 * come in by the business date is looked at here and not in the SQL, so that the database takes the index of promises.
 */
public final class PromiseStore {
    /** Without a first day H2 reads every complaint that has no promise, too: in an index they come before all days. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final Jdbi jdbi;

    public PromiseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Serial numbers of the complaints whose promise is overdue on a business date, oldest promise first.
     *
     * @param most numbers that are given
     */
    public List<Long> overdue(LocalDate date, int most) {
        List<Long> serials = new ArrayList<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT serial, received_on, promised_by, closing, status
                        FROM complaint
                        WHERE promised_by >= :first AND promised_by < :date
                        ORDER BY promised_by, received_on, serial
                        """)
                .bind("first", FIRST_DAY)
                .bind("date", date)
                .setFetchSize(1_000)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    while (serials.size() < most && row.next()) {
                        LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
                        if (!receivedOn.isAfter(date) && PromiseKeeper.isOverdue(handling(row), date)) {
                            serials.add(row.getLong("serial"));
                        }
                    }
                    return serials;
                }));
        return serials;
    }

    private static Handling handling(ResultSet row) throws SQLException {
        LocalDate promisedBy = row.getObject("promised_by", LocalDate.class);
        return new Handling("", row.getString("closing"), "", Optional.of(promisedBy), row.getString("status"));
    }
}
