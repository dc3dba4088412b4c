package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.fault.FaultId;
import org.koemine.jobs.MailState.Status;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** The letters about runs, on every backend. */
abstract class MailStoreContract {
    private static final Instant NIGHT = Instant.parse("2026-04-01T03:00:00Z");
    private static final WaitingLetter FIRST = new WaitingLetter(new RunId(1), WaitingLetter.ENDED, "題", "文\n二行目", 0);
    private static final WaitingLetter SECOND = new WaitingLetter(new RunId(2), "UNEXPECTED 2026-04-01", "題", "文", 0);

    private Database database;
    private MailStore store;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        store = new MailStore(database.jdbi());
        database.inTransaction(() -> store.write(SECOND));
        database.inTransaction(() -> store.write(FIRST));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void tried(Status status, Optional<FaultId> fault) {
        database.inTransaction(() -> store.trying(FIRST, NIGHT));
        database.inTransaction(() -> store.tried(FIRST, status, fault));
    }

    @Test
    void lettersWaitInTheOrderOfTheirRuns() {
        assertThat(store.waiting()).containsExactly(FIRST, SECOND);
        assertThat(store.of(FIRST.run()))
                .containsExactly(
                        new MailState(WaitingLetter.ENDED, Status.WAITING, 0, Optional.empty(), Optional.empty()));
    }

    @Test
    void oneIsWrittenOnce() {
        tried(Status.SENT, Optional.empty());
        database.inTransaction(() -> store.write(FIRST));

        assertThat(store.waiting()).containsExactly(SECOND);
    }

    @Test
    void oneThatFailedWaitsWithWhatItSays() {
        tried(Status.WAITING, Optional.of(FaultId.MAIL_TIMED_OUT));

        assertThat(store.waiting().get(0))
                .isEqualTo(new WaitingLetter(FIRST.run(), FIRST.occasion(), FIRST.subject(), FIRST.body(), 1));
        assertThat(store.of(FIRST.run()))
                .containsExactly(new MailState(
                        WaitingLetter.ENDED,
                        Status.WAITING,
                        1,
                        Optional.of(FaultId.MAIL_TIMED_OUT),
                        Optional.of(NIGHT)));
    }

    @Test
    void oneThatWasSentWaitsNoMoreAndSaysNothing() {
        tried(Status.SENT, Optional.empty());

        assertThat(store.waiting()).containsExactly(SECOND);
        assertThat(bodies()).containsExactly("", "文");
    }

    private List<String> bodies() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT body FROM mail ORDER BY run_id")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void whatWasBeingSentIsGivenUp() {
        database.inTransaction(() -> store.trying(FIRST, NIGHT));

        assertThat(database.inTransaction(store::giveUpHalfSent)).isEqualTo(1);
        assertThat(store.of(FIRST.run()))
                .containsExactly(new MailState(
                        WaitingLetter.ENDED,
                        Status.GIVEN_UP,
                        1,
                        Optional.of(FaultId.MAIL_PERHAPS_SENT),
                        Optional.of(NIGHT)));
        assertThat(database.inTransaction(store::giveUpHalfSent)).isZero();
    }
}
