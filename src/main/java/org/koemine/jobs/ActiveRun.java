package org.koemine.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.koemine.store.Database;

/**
 * A living process that works on a database.
 *
 * @param owner process and host
 */
public record ActiveRun(String owner, Instant since) {

    public static Optional<ActiveRun> find(Database database, Clock clock) {
        return Lease.holder(new LeaseStore(database.jdbi()), clock)
                .map(held -> new ActiveRun(held.owner().shown(), held.since()));
    }
}
