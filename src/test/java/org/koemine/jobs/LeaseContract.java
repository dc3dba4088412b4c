package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.store.Database;

/** The lease on every backend. */
abstract class LeaseContract {
    private static final Instant MIDNIGHT = Instant.parse("2026-04-01T00:00:00Z");

    private final LeaseOwner me = LeaseOwner.ofThisProcess();
    private Database database;
    private LeaseStore store;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        store = new LeaseStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Clock at(Duration after) {
        return Clock.fixed(MIDNIGHT.plus(after), ZoneOffset.UTC);
    }

    private Lease takenBy(LeaseOwner owner, Duration after) {
        return Lease.take(store, owner, at(after));
    }

    private void isRefused(Duration after) {
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> takenBy(LeaseOwner.ofThisProcess(), after))
                .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.RUN_ACTIVE));
    }

    private LeaseOwner holder() {
        return store.find("nightly").orElseThrow().owner();
    }

    @Test
    void theFirstOneGetsIt() {
        try (Lease lease = takenBy(me, Duration.ZERO)) {
            assertThat(lease.isHeld()).isTrue();
            assertThat(holder()).isEqualTo(me);
        }
        assertThat(store.find("nightly")).isEmpty();
    }

    @Test
    void aSecondOneIsRefusedAndToldWhoHasItSinceWhen() {
        try (Lease lease = takenBy(me, Duration.ZERO)) {
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> takenBy(LeaseOwner.ofThisProcess(), Duration.ofSeconds(59)))
                    .withMessageContaining(me.shown())
                    .withMessageContaining("2026-04-01T00:00:00Z");
            assertThat(lease.isHeld()).isTrue();
        }
    }

    @Test
    void anOwnerOfAnotherHostIsGoneAfterAMinuteOfSilence() {
        LeaseOwner elsewhere = new LeaseOwner(1, "elsewhere", 0, "x");
        store.insert("nightly", elsewhere, MIDNIGHT);
        isRefused(Duration.ofSeconds(59));
        try (Lease lease = takenBy(me, Duration.ofSeconds(60))) {
            assertThat(lease.isHeld()).isTrue();
            assertThat(holder()).isEqualTo(me);
        }
    }

    @Test
    void aDeadOwnerOfThisHostIsGoneAtOnce() {
        LeaseOwner dead = new LeaseOwner(me.pid(), me.host(), me.startedAt() - 1, "x");
        store.insert("nightly", dead, MIDNIGHT);
        try (Lease lease = takenBy(me, Duration.ofSeconds(1))) {
            assertThat(lease.isHeld()).isTrue();
        }
    }

    @Test
    void whoHasLostItNoticesAndDoesNotTakeItAway() {
        LeaseOwner other = LeaseOwner.ofThisProcess();
        Lease mine = takenBy(me, Duration.ZERO);
        try (Lease theirs = takenBy(other, Duration.ofMinutes(2))) {
            assertThat(mine.isHeld()).isFalse();
            mine.close();
            assertThat(theirs.isHeld()).isTrue();
        }
    }

    @Test
    void ofTwoThatSeeItStaleOnlyOneGetsIt() {
        store.insert("nightly", new LeaseOwner(1, "elsewhere", 0, "x"), MIDNIGHT);
        LeaseStore.Held seen = store.find("nightly").orElseThrow();
        Instant later = MIDNIGHT.plusSeconds(90);
        assertThat(store.pass("nightly", seen, me, later)).isTrue();
        assertThat(store.pass("nightly", seen, LeaseOwner.ofThisProcess(), later))
                .isFalse();
    }

    @Test
    void aHeartbeatKeepsItAlive() {
        LeaseOwner elsewhere = new LeaseOwner(1, "elsewhere", 0, "x");
        store.insert("nightly", elsewhere, MIDNIGHT);
        assertThat(store.beat("nightly", elsewhere, MIDNIGHT.plusSeconds(50))).isTrue();
        isRefused(Duration.ofSeconds(100));
    }

    @Test
    void theHolderCanBeSeenByOthers() {
        assertThat(Lease.holder(store, at(Duration.ZERO))).isEmpty();
        try (Lease lease = takenBy(me, Duration.ZERO)) {
            assertThat(lease.isHeld()).isTrue();
            assertThat(Lease.holder(store, at(Duration.ofSeconds(30))))
                    .hasValueSatisfying(held -> assertThat(held.since()).isEqualTo(MIDNIGHT));
        }
    }
}
