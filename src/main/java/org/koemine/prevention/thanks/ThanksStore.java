package org.koemine.prevention.thanks;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Judgement;

/**
 * Finds the customers of complaints, and remembers whom it listed when, in the table {@code thanks_listed}. It never
 * commits.
 */
public final class ThanksStore {
    /** Whoever complained longer ago has forgotten it. */
    private static final int YEARS_BACK = 2;

    private final Jdbi jdbi;

    public ThanksStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The complaints of a countermeasure's theme that came in the two years up to its start, have a customer's name, and
     * were not listed for it before a business date; by customer, so that those of one stand together.
     */
    public List<Thanks> due(Judgement judgement, LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT c.customer, c.received_on, c.serial, c.complaint_id, c.channel, c.product
                        FROM assignment a
                        JOIN complaint c ON c.serial = a.serial
                        LEFT JOIN thanks_listed t ON t.serial = c.serial AND t.measure_id = :measure
                        WHERE a.theme_id = :theme AND c.customer <> ''
                          AND c.received_on >= :from AND c.received_on < :start
                          AND (t.listed_on IS NULL OR t.listed_on >= :date)
                        ORDER BY c.customer, c.received_on, c.serial
                        """)
                .bind("measure", judgement.measure().value())
                .bind("theme", judgement.theme().value())
                .bind("from", judgement.startedOn().minusYears(YEARS_BACK))
                .bind("start", judgement.startedOn())
                .bind("date", date)
                .map((row, context) -> new Thanks(
                        judgement.measure(),
                        row.getLong("serial"),
                        row.getString("complaint_id"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("customer"),
                        row.getString("channel"),
                        row.getString("product")))
                .list());
    }

    /** Remembers that these are listed on a business date, instead of what was remembered of it and later ones. */
    public void listed(List<Thanks> thanks, LocalDate date) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM thanks_listed WHERE listed_on >= ?", date);
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO thanks_listed (measure_id, serial, listed_on) VALUES (:measure, :serial, :date)");
            for (Thanks one : thanks) {
                batch.bind("measure", one.measure().value())
                        .bind("serial", one.serial())
                        .bind("date", date)
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** How many were listed for a countermeasure up to and with a business date. */
    public int listed(CountermeasureId measure, LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) AS listed FROM thanks_listed
                        WHERE measure_id = :measure AND listed_on <= :date
                        ORDER BY listed
                        """)
                .bind("measure", measure.value())
                .bind("date", date)
                .mapTo(Integer.class)
                .one());
    }
}
