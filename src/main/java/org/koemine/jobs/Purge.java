package org.koemine.jobs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.LogFileStore;
import org.koemine.intake.SuspectStore;
import org.koemine.store.Database;
import org.koemine.text.EmotionStore;
import org.koemine.text.MentionStore;
import org.koemine.text.SeverityStore;
import org.koemine.themes.CategoryStore;
import org.koemine.themes.CountLog;
import org.koemine.themes.DecisionStore;
import org.koemine.themes.FeatureSpaceStore;
import org.koemine.themes.ThemeStore;
import org.koemine.themes.inspection.SampleStore;
import org.koemine.trends.FacetStore;

/**
 * Deletes what is older than a day: complaints with all that was found in them, rejected rows, workbooks that are kept and
 * in which such a complaint stands, and the history of jobs.
 * How many there were, by theme and week, is kept.
 */
public final class Purge {
    private final Database database;
    private final Clock clock;

    public Purge(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was deleted. */
    public record Purged(long complaints, long rejectedRows, long jobs, long workbooks) {}

    /**
     * Deletes what came in, or was run for, a day before {@code day}; all of it or nothing.
     *
     * @throws KoemineException if the day is not over, a run is active, or one was left unfinished
     */
    public Purged before(LocalDate day, ZoneId zone) {
        if (day.isAfter(clock.instant().atZone(zone).toLocalDate())) {
            throw new KoemineException(Fault.of(FaultId.PURGE_DATE_IN_FUTURE, Place.NOWHERE, day));
        }
        try (Lease lease = Lease.take(new LeaseStore(database.jdbi()), LeaseOwner.ofThisProcess(), clock)) {
            lease.keep(() -> {});
            if (!new RunStore(database.jdbi()).leftOver().isEmpty()) {
                throw new KoemineException(Fault.of(FaultId.PURGE_BEFORE_RUN_ENDED, Place.NOWHERE));
            }
            return database.inTransaction(() -> delete(day, zone));
        }
    }

    private Purged delete(LocalDate day, ZoneId zone) {
        new PurgeStore(database.jdbi()).count(day);
        new CountLog(database.jdbi()).purge(day);
        new RunStore(database.jdbi()).outdateNewest();
        long complaints = new ComplaintStore(database.jdbi()).purgeBefore(day);
        new MentionStore(database.jdbi()).removeOrphans();
        new SeverityStore(database.jdbi()).removeOrphans();
        new EmotionStore(database.jdbi()).removeOrphans();
        new ThemeStore(database.jdbi()).removeOrphans();
        new CategoryStore(database.jdbi()).removeOrphans();
        new DecisionStore(database.jdbi()).removeOrphans();
        new FacetStore(database.jdbi()).removeOrphans();
        new SampleStore(database.jdbi()).forgetRemarks();
        new FeatureSpaceStore(database.jdbi()).forget();
        long rejected = new LogFileStore(database.jdbi()).purgeBefore(day);
        new SuspectStore(database.jdbi()).purgeBefore(day);
        long jobs = new JobHistoryStore(database.jdbi())
                .deleteEndedBefore(day.atStartOfDay(zone).toInstant());
        long workbooks = new WorkbookStore(database.jdbi()).purgeBefore(day);
        return new Purged(complaints, rejected, jobs, workbooks);
    }
}
