package org.koemine.store;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Transactions bound to threads, each on one connection of the pool. There is one resource only, so a transaction needs
 * no second phase; a timeout is not kept, because a night's step may be long and nobody waits on it.
 */
final class ThreadTransactions implements TransactionManager {
    private final DataSource pool;
    // Not static: every database has transactions of its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<ConnectionTransaction> current = new ThreadLocal<>();

    ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    /** The transaction's connection, lent, or a plain one. */
    Connection connection() throws SQLException {
        ConnectionTransaction transaction = current.get();
        return transaction == null ? pool.getConnection() : transaction.lend();
    }

    <T> T within(Callable<T> work) throws Exception {
        begin();
        try {
            T result = work.call();
            commit();
            return result;
        } catch (Exception | Error e) {
            if (current.get() != null) {
                undoAfter(e);
            }
            throw e;
        }
    }

    private void undoAfter(Throwable cause) {
        try {
            rollback();
        } catch (SystemException | IllegalStateException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        if (current.get() != null) {
            throw new NotSupportedException("a transaction is already active on this thread");
        }
        try {
            current.set(new ConnectionTransaction(pool.getConnection()));
        } catch (SQLException e) {
            throw systemException("no connection to begin a transaction on", e);
        }
    }

    @Override
    public void commit() throws RollbackException, SystemException {
        ConnectionTransaction transaction = active();
        current.remove();
        transaction.commit();
    }

    @Override
    public void rollback() throws SystemException {
        ConnectionTransaction transaction = active();
        current.remove();
        transaction.rollback();
    }

    @Override
    public void setRollbackOnly() {
        active().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        ConnectionTransaction transaction = current.get();
        return transaction == null ? Status.STATUS_NO_TRANSACTION : transaction.getStatus();
    }

    @Override
    public Transaction getTransaction() {
        return current.get();
    }

    @Override
    public Transaction suspend() {
        ConnectionTransaction transaction = current.get();
        current.remove();
        return transaction;
    }

    @Override
    public void resume(Transaction transaction) {
        if (current.get() != null) {
            throw new IllegalStateException("a transaction is already active on this thread");
        }
        current.set((ConnectionTransaction) transaction);
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // Not kept: see above.
    }

    private ConnectionTransaction active() {
        ConnectionTransaction transaction = current.get();
        if (transaction == null) {
            throw new IllegalStateException("no transaction is active on this thread");
        }
        return transaction;
    }

    static SystemException systemException(String message, SQLException cause) {
        SystemException exception = new SystemException(message);
        exception.initCause(cause);
        return exception;
    }
}
