package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.store.Database;

/** What the store of promises does on every database. */
abstract class PromiseStoreContract {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    private Jdbi jdbi;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        jdbi = database().jdbi();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM complaint"));
    }

    @Test
    void overduePromisesAreGivenOldestFirst() {
        complaint(1, DATE.minusDays(1), "対応中", "");
        complaint(2, DATE.minusDays(9), "対応中", "");
        complaint(3, DATE.minusDays(9), "", "");

        assertThat(new PromiseStore(jdbi).overdue(DATE, 100)).containsExactly(2L, 3L, 1L);
    }

    @Test
    void neitherClosedNorFutureNorAbsentPromisesAreGiven() {
        complaint(1, DATE.minusDays(1), "完了", "");
        complaint(2, DATE.minusDays(1), "", "返金して解決");
        complaint(3, DATE, "対応中", "");
        complaint(4, null, "対応中", "");

        assertThat(new PromiseStore(jdbi).overdue(DATE, 100)).isEmpty();
    }

    @Test
    void noMoreThanAskedForAreGiven() {
        for (int serial = 1; serial <= 5; serial++) {
            complaint(serial, DATE.minusDays(serial), "", "");
        }

        assertThat(new PromiseStore(jdbi).overdue(DATE, 2)).containsExactly(5L, 4L);
        assertThat(new PromiseStore(jdbi).overdue(DATE, 0)).isEmpty();
    }

    @Test
    void aMissedNightDoesNotSeeComplaintsThatCameLater() {
        complaint(1, DATE.minusDays(12), "", "");

        assertThat(new PromiseStore(jdbi).overdue(DATE.minusDays(11), 10)).isEmpty();
        assertThat(new PromiseStore(jdbi).overdue(DATE.minusDays(10), 10)).containsExactly(1L);
    }

    private void complaint(long serial, LocalDate promisedBy, String status, String closing) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product, operator,
                            page, body, response, closing, promise, promised_by, status, attributes, content_digest,
                            body_digest, first_run, last_run)
                        VALUES (:serial, :id, :receivedOn, '', '', '', '', '', 'x', '', :closing, '', :promisedBy,
                            :status, '{}', '', '', 1, 1)
                        """)
                .bind("serial", serial)
                .bind("id", "C-" + serial)
                .bind("receivedOn", DATE.minusDays(10))
                .bind("promisedBy", promisedBy)
                .bind("status", status)
                .bind("closing", closing)
                .execute());
    }
}
