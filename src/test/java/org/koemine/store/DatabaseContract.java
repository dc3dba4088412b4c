package org.koemine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every backend must do. */
abstract class DatabaseContract {
    private Database database;
    private Jdbi jdbi;
    private TransactionManager transactions;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        jdbi = database.jdbi();
        transactions = database.transactions();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void mark(long run, String step) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO run_step (run_id, step_name) VALUES (?, ?)", run, step));
    }

    private List<String> marks() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT step_name FROM run_step ORDER BY run_id, step_name")
                .mapTo(String.class)
                .list());
    }

    private List<String> marksSeenElsewhere() throws Exception {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try {
            return elsewhere.submit(this::marks).get();
        } finally {
            elsewhere.shutdownNow();
        }
    }

    @Test
    void withoutATransactionEachStatementStandsForItself() throws Exception {
        mark(1, "themes");
        assertThat(marksSeenElsewhere()).containsExactly("themes");
    }

    @Test
    void twoHandlesInATransactionShareItsConnection() throws Exception {
        transactions.begin();
        mark(1, "themes");
        assertThat(marks()).containsExactly("themes");
        assertThat(marksSeenElsewhere()).isEmpty();
        transactions.commit();
        assertThat(marksSeenElsewhere()).containsExactly("themes");
    }

    @Test
    void rollingBackLeavesNothing() throws Exception {
        transactions.begin();
        mark(1, "themes");
        mark(1, "trends");
        transactions.rollback();
        assertThat(marks()).isEmpty();
    }

    @Test
    void workThatThrowsLeavesNothingAndItsExceptionIsKept() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    mark(1, "themes");
                    throw new IllegalArgumentException("planned");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planned");
        assertThat(marks()).isEmpty();
        assertThat(database.transactions())
                .extracting(DatabaseContract::status)
                .isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    private static int status(TransactionManager manager) {
        try {
            return manager.getStatus();
        } catch (jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatReturnsIsCommitted() throws Exception {
        int answer = database.inTransaction(() -> {
            mark(1, "themes");
            return 42;
        });
        assertThat(answer).isEqualTo(42);
        assertThat(marksSeenElsewhere()).containsExactly("themes");
    }

    @Test
    void aWriterCannotEndTheTransactionOfItsCaller() throws Exception {
        transactions.begin();
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
            assertThatThrownBy(connection::rollback).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.setAutoCommit(true)).isInstanceOf(SQLException.class);
        }
        mark(1, "themes");
        transactions.commit();
        assertThat(marks()).containsExactly("themes");
    }

    @Test
    void aSecondTransactionOnTheSameThreadIsRefused() throws Exception {
        transactions.begin();
        assertThatThrownBy(transactions::begin).isInstanceOf(NotSupportedException.class);
        transactions.rollback();
    }

    @Test
    void aSuspendedTransactionGoesOnWhereItStopped() throws Exception {
        transactions.begin();
        mark(1, "themes");
        Transaction suspended = transactions.suspend();
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(marks()).isEmpty();
        transactions.resume(suspended);
        mark(1, "trends");
        transactions.commit();
        assertThat(marks()).containsExactly("themes", "trends");
    }

    @Test
    void suspendingWithoutATransactionGivesNone() throws Exception {
        assertThat(transactions.suspend()).isNull();
    }

    @Test
    void aTransactionMarkedForRollbackCannotBeCommitted() throws Exception {
        transactions.begin();
        mark(1, "themes");
        transactions.setRollbackOnly();
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        assertThat(marks()).isEmpty();
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void endingWithoutATransactionIsAMistake() {
        assertThatThrownBy(transactions::commit).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(transactions::rollback).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void connectionsGoBackToThePool() throws Exception {
        for (int i = 1; i <= 100; i++) {
            transactions.begin();
            mark(i, "themes");
            transactions.commit();
        }
        assertThat(marks()).hasSize(100);
    }

    @Test
    void migratingTwiceChangesNothing() {
        mark(1, "themes");
        database.migrate();
        assertThat(marks()).containsExactly("themes");
    }
}
