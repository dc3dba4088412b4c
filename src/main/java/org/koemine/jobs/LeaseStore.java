package org.koemine.jobs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The table {@code lease}; times are kept in UTC. */
final class LeaseStore {
    private final Jdbi jdbi;

    LeaseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row of the table. */
    record Held(LeaseOwner owner, Instant since, Instant heartbeat) {}

    Optional<Held> find(String name) {
        String sql = """
                SELECT owner, acquired_at, heartbeat_at
                FROM lease
                WHERE name = :name
                ORDER BY name
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("name", name)
                .map((row, context) -> new Held(
                        LeaseOwner.parse(row.getString("owner")),
                        instant(row.getObject("acquired_at", LocalDateTime.class)),
                        instant(row.getObject("heartbeat_at", LocalDateTime.class))))
                .findOne());
    }

    /** Fails on the key if another process was quicker. */
    void insert(String name, LeaseOwner owner, Instant now) {
        String sql = """
                INSERT INTO lease (name, owner, acquired_at, heartbeat_at)
                VALUES (:name, :owner, :now, :now)
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("name", name)
                .bind("owner", owner.toString())
                .bind("now", utc(now))
                .execute());
    }

    /** Whether the lease went from the old owner to the new: not if a third process was quicker. */
    boolean pass(String name, Held from, LeaseOwner to, Instant now) {
        String sql = """
                UPDATE lease
                SET owner = :to, acquired_at = :now, heartbeat_at = :now
                WHERE name = :name AND owner = :from AND heartbeat_at = :heard
                """;
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("name", name)
                        .bind("from", from.owner().toString())
                        .bind("heard", utc(from.heartbeat()))
                        .bind("to", to.toString())
                        .bind("now", utc(now))
                        .execute())
                == 1;
    }

    /** Whether the owner still has the lease. */
    boolean beat(String name, LeaseOwner owner, Instant now) {
        String sql = "UPDATE lease SET heartbeat_at = :now WHERE name = :name AND owner = :owner";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("name", name)
                        .bind("owner", owner.toString())
                        .bind("now", utc(now))
                        .execute())
                == 1;
    }

    void delete(String name, LeaseOwner owner) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM lease WHERE name = :name AND owner = :owner")
                .bind("name", name)
                .bind("owner", owner.toString())
                .execute());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
