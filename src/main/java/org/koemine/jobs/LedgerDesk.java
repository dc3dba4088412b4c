package org.koemine.jobs;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.store.Database;
import org.koemine.themes.Occasion;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeDecisions;
import org.koemine.themes.ThemeId;

/** Where a person's decisions about themes are taken in: one at a time, and none while a run is at work. */
public final class LedgerDesk {
    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param zone in which it is today
     */
    public LedgerDesk(Database database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries a decision out; all of it or nothing.
     *
     * @param decision looked up once no run can change what it is about
     * @return the theme that came of it
     * @throws KoemineException if a run is active, or the decision cannot be carried out
     */
    public Optional<ThemeId> decide(Supplier<ThemeDecision> decision, String by, String reason) {
        try (Lease lease = Lease.take(new LeaseStore(database.jdbi()), LeaseOwner.ofThisProcess(), clock)) {
            lease.keep(() -> {});
            return database.inTransaction(() -> carryOut(decision.get(), by, reason));
        }
    }

    private Optional<ThemeId> carryOut(ThemeDecision decision, String by, String reason) {
        RunStore runs = new RunStore(database.jdbi());
        Run last = runs.newest(1).stream()
                .findFirst()
                .orElseThrow(() -> new KoemineException(Fault.of(FaultId.LEDGER_EMPTY, Place.NOWHERE)));
        Occasion occasion = new Occasion(last.id(), clock.instant().atZone(zone).toLocalDate(), by, reason);
        Optional<ThemeId> theme =
                new ThemeDecisions(database.jdbi(), last.settings().seed()).carryOut(decision, occasion);
        runs.outdateNewest();
        return theme;
    }
}
