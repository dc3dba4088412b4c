package org.koemine.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to run jobs on a database, held by one process at a time. Its owner is heard of every few seconds; who is not
 * heard of for {@link #STALE_AFTER}, or was of this host and is dead, has lost it.
 */
final class Lease implements AutoCloseable {
    static final Duration STALE_AFTER = Duration.ofSeconds(60);
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final String NAME = "nightly";
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final LeaseStore store;
    private final LeaseOwner owner;
    private final Clock clock;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(beat -> {
        Thread thread = new Thread(beat, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    private Future<?> beats = CompletableFuture.completedFuture(null);

    private Lease(LeaseStore store, LeaseOwner owner, Clock clock) {
        this.store = store;
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * Takes the lease.
     *
     * @throws KoemineException RUN_ACTIVE if a living process has it
     */
    static Lease take(LeaseStore store, LeaseOwner owner, Clock clock) {
        Instant now = now(clock);
        Optional<LeaseStore.Held> held = store.find(NAME);
        if (held.isEmpty()) {
            insert(store, owner, now);
        } else if (lives(held.get(), owner.host(), now) || !store.pass(NAME, held.get(), owner, now)) {
            throw active(store);
        } else {
            LOG.info(
                    "taken over the lease of {}, which is gone",
                    held.get().owner().shown());
        }
        return new Lease(store, owner, clock);
    }

    /** A living owner of the lease, if there is one. */
    static Optional<LeaseStore.Held> holder(LeaseStore store, Clock clock) {
        return store.find(NAME).filter(held -> lives(held, LeaseOwner.hostName(), now(clock)));
    }

    private static void insert(LeaseStore store, LeaseOwner owner, Instant now) {
        try {
            store.insert(NAME, owner, now);
        } catch (JdbiException e) {
            if (store.find(NAME).isEmpty()) {
                throw e;
            }
            throw active(store);
        }
    }

    private static boolean lives(LeaseStore.Held held, String thisHost, Instant now) {
        boolean heardOf = held.heartbeat().plus(STALE_AFTER).isAfter(now);
        return heardOf && !held.owner().isDeadOn(thisHost);
    }

    private static KoemineException active(LeaseStore store) {
        return store.find(NAME)
                .map(held -> new KoemineException(Fault.of(
                        FaultId.RUN_ACTIVE,
                        Place.NOWHERE,
                        held.owner().shown(),
                        held.since().truncatedTo(ChronoUnit.SECONDS),
                        held.heartbeat().truncatedTo(ChronoUnit.SECONDS))))
                .orElseGet(() -> new KoemineException(Fault.of(FaultId.RUN_ACTIVE, Place.NOWHERE, "?", "?", "?")));
    }

    /** Lets the heart beat, and calls {@code lost} once if another process has taken the lease. */
    void keep(Runnable lost) {
        beats = heart.scheduleAtFixedRate(() -> beat(lost), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat(Runnable lost) {
        try {
            if (!store.beat(NAME, owner, now(clock))) {
                beats.cancel(false);
                lost.run();
            }
        } catch (RuntimeException e) {
            // The database may be away for a moment; the next beat tries again.
            LOG.warn("the lease could not be renewed", e);
        }
    }

    /** Whether this process still has it. */
    boolean isHeld() {
        return store.beat(NAME, owner, now(clock));
    }

    @Override
    public void close() {
        heart.shutdownNow();
        store.delete(NAME, owner);
    }

    /** In microseconds, as both databases keep times. */
    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
