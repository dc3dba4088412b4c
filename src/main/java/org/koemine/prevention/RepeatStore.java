package org.koemine.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.AttributesJson;
import org.koemine.prevention.RepeatFinder.Pair;

/** Finds in the database which complaints stand under one customer's name. It only reads. */
public final class RepeatStore {
    /** A name that has more complaints is no person's: 匿名, 不明. */
    private static final int MOST_OF_ONE = 30;

    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;

    public RepeatStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Every complaint received between two days, both included, with every one before it under the same name, by serial
     * numbers. Cost: the complaints of those days, each with no more than {@value MOST_OF_ONE} others.
     */
    public List<Pair> pairs(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> {
            List<Long> serials = ofPersons(handle, first, last);
            List<Pair> pairs = new ArrayList<>();
            for (int at = 0; at < serials.size(); at += AT_ONCE) {
                pairs.addAll(pairs(handle, serials.subList(at, Math.min(serials.size(), at + AT_ONCE))));
            }
            return pairs;
        });
    }

    /** Of the complaints between two days those whose name is a person's: no row of others is read for a name of thousands. */
    private static List<Long> ofPersons(Handle handle, LocalDate first, LocalDate last) {
        return handle.createQuery("""
                        SELECT c.serial FROM complaint c
                        WHERE c.received_on >= :first AND c.received_on <= :last AND c.customer <> ''
                            AND (SELECT n.serial FROM complaint n
                                WHERE n.customer = c.customer AND n.received_on <= :last
                                ORDER BY n.customer OFFSET :most ROWS FETCH FIRST ROW ONLY) IS NULL
                        ORDER BY c.serial
                        """)
                .bind("first", first)
                .bind("last", last)
                .bind("most", MOST_OF_ONE)
                .mapTo(Long.class)
                .list();
    }

    private static List<Pair> pairs(Handle handle, List<Long> serials) {
        return handle.createQuery("""
                        SELECT c.serial, c.received_on, c.attributes, e.received_on, e.attributes,
                            EXISTS (SELECT 1 FROM assignment a JOIN assignment b ON b.theme_id = a.theme_id
                                WHERE a.serial = c.serial AND b.serial = e.serial),
                            c.product <> '' AND c.product = e.product
                        FROM complaint c
                        JOIN complaint e ON e.customer = c.customer
                            AND (e.received_on < c.received_on
                                OR (e.received_on = c.received_on AND e.serial < c.serial))
                        WHERE c.serial = ANY(:serials)
                        ORDER BY c.serial, e.serial
                        """)
                .bindArray("serials", Long.class, serials)
                .map((row, context) -> new Pair(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        AttributesJson.read(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        AttributesJson.read(row.getString(5)),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list();
    }
}
