package org.koemine.prevention;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds in the database which complaints are open for long, without reading texts; {@code FacetStore} must have followed
 * them. It only reads. One without a status is not known to be open.
 */
public final class OpenComplaintStore {
    private final Jdbi jdbi;

    public OpenComplaintStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Serial numbers of the complaints received between two days, both included, whose status is not closed; oldest first. */
    public List<Long> open(LocalDate first, LocalDate last) {
        List<Long> serials = new ArrayList<>();
        Map<String, Boolean> closed = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT serial, status FROM complaint_facet
                        WHERE received_on >= :first AND received_on <= :last AND status <> ''
                        ORDER BY received_on, serial
                        """)
                .bind("first", first)
                .bind("last", last)
                .setFetchSize(1_000)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        if (!closed.computeIfAbsent(row.getString("status"), StatusWords::sayClosed)) {
                            serials.add(row.getLong("serial"));
                        }
                    }
                    return serials;
                }));
        return serials;
    }
}
