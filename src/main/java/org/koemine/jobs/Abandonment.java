package org.koemine.jobs;

import java.time.Clock;
import java.util.List;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.store.Database;

/**
 * Gives up what would be finished first by the next start, for a run that fails at every attempt. All it recorded stays;
 * its files still lie in the inbox, for archiving is the last step, and the next run reads them as what they then are:
 * known.
 */
public final class Abandonment {
    private final Database database;
    private final Clock clock;

    public Abandonment(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Marks every unfinished run as abandoned, by whom, when and why.
     *
     * @param reason for whoever reads it later
     * @return the runs, oldest first; none where all are finished
     * @throws KoemineException if the reason is blank, or a run is active
     */
    public List<Run> ofUnfinished(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new KoemineException(Fault.of(FaultId.ABANDONED_WITHOUT_REASON, Place.NOWHERE));
        }
        try (Lease lease = Lease.take(new LeaseStore(database.jdbi()), LeaseOwner.ofThisProcess(), clock)) {
            lease.keep(() -> {});
            return database.inTransaction(() -> abandon(line));
        }
    }

    private List<Run> abandon(String reason) {
        RunStore runs = new RunStore(database.jdbi());
        List<Run> unfinished = runs.leftOver();
        unfinished.forEach(run -> runs.abandon(run.id(), LeaseOwner.person(), reason, clock.instant()));
        return unfinished.stream().map(run -> runs.get(run.id())).toList();
    }
}
