package org.koemine.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.AttributesJson;
import org.koemine.prevention.RepeatFinder.Pair;
import org.koemine.store.KeyLists;

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
     * numbers. Cost: the complaints of those days, and of each of their names no more than thirty others.
     */
    public List<Pair> pairs(LocalDate first, LocalDate last) {
        return jdbi.withHandle(handle -> {
            SortedMap<String, List<Long>> byName = byName(handle, first, last);
            List<Long> serials = KeyLists.of(byName.keySet()).stream()
                    .flatMap(names -> persons(handle, names, last).stream())
                    .flatMap(name -> byName.get(name).stream())
                    .sorted()
                    .toList();
            return KeyLists.of(serials).stream()
                    .flatMap(part -> pairs(handle, part).stream())
                    .toList();
        });
    }

    private static SortedMap<String, List<Long>> byName(Handle handle, LocalDate first, LocalDate last) {
        SortedMap<String, List<Long>> byName = new TreeMap<>();
        handle.createQuery("""
                        SELECT customer, serial FROM complaint
                        WHERE received_on >= :first AND received_on <= :last AND customer <> ''
                        ORDER BY received_on, serial
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> byName.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getLong(2)))
                .forEach(added -> {});
        return byName;
    }

    /** Of these names those of persons. Of a name that thousands have, no more is read than tells that it is none. */
    private static List<String> persons(Handle handle, List<String> names, LocalDate last) {
        return handle.createQuery("""
                        SELECT s.customer FROM UNNEST(:names) AS s(customer)
                        WHERE (SELECT n.serial FROM complaint n
                                WHERE n.customer = s.customer AND n.received_on <= :last
                                ORDER BY n.customer OFFSET :most ROWS FETCH FIRST ROW ONLY) IS NULL
                        ORDER BY s.customer
                        """)
                .bindArray("names", String.class, names)
                .bind("last", last)
                .bind("most", MOST_OF_ONE)
                .mapTo(String.class)
                .list();
    }

    private static List<Pair> pairs(Handle handle, List<Long> serials) {
        return handle.createQuery("""
                        SELECT c.serial, c.received_on, c.attributes, e.received_on, e.attributes,
                            EXISTS (SELECT 1 FROM assignment a JOIN assignment b ON b.theme_id = a.theme_id
                                WHERE a.serial = c.serial AND b.serial = e.serial),
                            c.product <> '' AND c.product = e.product
                        FROM UNNEST(:serials) AS s(serial)
                        JOIN complaint c ON c.serial = s.serial
                        JOIN complaint e ON e.customer = c.customer
                            AND (e.received_on < c.received_on
                                OR (e.received_on = c.received_on AND e.serial < c.serial))
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
