package org.koemine.store;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.transaction.xa.XAResource;

/** One transaction: a connection taken from the pool, given back when it ends. */
final class ConnectionTransaction implements Transaction {
    private final Connection connection;
    private final Connection lent;
    private int status = Status.STATUS_ACTIVE;

    ConnectionTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.lent = LentConnection.of(connection);
        connection.setAutoCommit(false);
    }

    Connection lend() {
        return lent;
    }

    @Override
    public void commit() throws RollbackException, SystemException {
        if (status == Status.STATUS_MARKED_ROLLBACK) {
            rollback();
            throw new RollbackException("marked for rollback");
        }
        try (Connection ending = connection) {
            ending.commit();
            ending.setAutoCommit(true);
            status = Status.STATUS_COMMITTED;
        } catch (SQLException e) {
            status = Status.STATUS_ROLLEDBACK;
            throw ThreadTransactions.systemException("commit failed", e);
        }
    }

    @Override
    public void rollback() throws SystemException {
        status = Status.STATUS_ROLLEDBACK;
        try (Connection ending = connection) {
            ending.rollback();
            ending.setAutoCommit(true);
        } catch (SQLException e) {
            throw ThreadTransactions.systemException("rollback failed", e);
        }
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public boolean enlistResource(XAResource resource) {
        throw new UnsupportedOperationException("one connection is the only resource");
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) {
        throw new UnsupportedOperationException("one connection is the only resource");
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        throw new UnsupportedOperationException("nothing waits for a transaction's end");
    }
}
