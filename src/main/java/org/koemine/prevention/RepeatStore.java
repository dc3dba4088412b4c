package org.koemine.prevention;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.AttributesJson;
import org.koemine.prevention.RepeatFinder.Pair;

/** Finds in the database which complaints stand under one customer's name. It only reads. */
public final class RepeatStore {
    /** A name that has more complaints is no person's: 匿名, 不明. */
    private static final int MOST_OF_ONE = 30;

    private final Jdbi jdbi;

    public RepeatStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every complaint received between two days, both included, with every one before it under the same name, by serial
     * numbers.
     */
    public List<Pair> pairs(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.serial, c.received_on, c.attributes, e.received_on, e.attributes,
                            EXISTS (SELECT 1 FROM assignment a JOIN assignment b ON b.theme_id = a.theme_id
                                WHERE a.serial = c.serial AND b.serial = e.serial),
                            c.product <> '' AND c.product = e.product
                        FROM complaint c
                        JOIN (SELECT customer FROM complaint WHERE customer <> '' AND received_on <= :last
                            GROUP BY customer HAVING COUNT(*) BETWEEN 2 AND :most) n ON n.customer = c.customer
                        JOIN complaint e ON e.customer = c.customer
                            AND (e.received_on < c.received_on
                                OR (e.received_on = c.received_on AND e.serial < c.serial))
                        WHERE c.received_on >= :first AND c.received_on <= :last
                        ORDER BY c.serial, e.serial
                        """)
                .bind("first", first)
                .bind("last", last)
                .bind("most", MOST_OF_ONE)
                .map((row, context) -> new Pair(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        AttributesJson.read(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        AttributesJson.read(row.getString(5)),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list());
    }
}
