package org.koemine.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.KeyLists;

/**
 * Finds in the database which complaints are open for long, without reading texts or closed complaints; {@code FacetStore}
 * must have followed them. It only reads. One without a status is not known to be open.
 */
public final class OpenComplaintStore {
    private final Jdbi jdbi;

    public OpenComplaintStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Open(LocalDate received, long serial) {
        private static final Comparator<Open> OLDEST_FIRST =
                Comparator.comparing(Open::received).thenComparing(Open::serial);
    }

    /** Serial numbers of the complaints received between two days, both included, whose status is not closed; oldest first. */
    public List<Long> open(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> {
            List<Open> open = new ArrayList<>();
            KeyLists.of(openStatuses(handle)).forEach(statuses -> open.addAll(open(handle, statuses, first, last)));
            return open.stream().sorted(Open.OLDEST_FIRST).map(Open::serial).toList();
        });
    }

    /** Alone, for H2 then reads no more of the index than each status once. */
    private static List<String> openStatuses(Handle handle) {
        return handle.createQuery("SELECT DISTINCT status FROM complaint_facet ORDER BY status")
                .mapTo(String.class)
                .filter(status -> !status.isEmpty() && !StatusWords.sayClosed(status))
                .list();
    }

    private static List<Open> open(Handle handle, List<String> statuses, LocalDate first, LocalDate last) {
        return handle.createQuery("""
                        SELECT received_on, serial FROM complaint_facet
                        WHERE status = ANY(:statuses) AND received_on >= :first AND received_on <= :last
                        ORDER BY received_on, serial
                        """)
                .bindArray("statuses", String.class, statuses)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> new Open(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list();
    }
}
