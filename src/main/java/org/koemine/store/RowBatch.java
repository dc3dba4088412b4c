package org.koemine.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/**
 * Writes many rows with one statement, by JDBC itself: looking up how to bind each value takes Jdbi as long as H2 takes to
 * insert the row.
 */
public final class RowBatch {
    /** Rows handed to the database together, so that their number does not cost memory. */
    private static final int AT_ONCE = 10_000;

    private RowBatch() {}

    /** Binds an item to the row's parameters, the first of which is 1. */
    public interface Binding<T> {
        void bind(PreparedStatement row, T item) throws SQLException;
    }

    /** Runs the statement once for each item, on the handle's connection and so in its transaction. */
    public static <T> void execute(Handle handle, String sql, Collection<T> items, Binding<T> binding) {
        if (items.isEmpty()) {
            return;
        }
        try (PreparedStatement batch = handle.getConnection().prepareStatement(sql)) {
            int waiting = 0;
            for (T item : items) {
                binding.bind(batch, item);
                batch.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    batch.executeBatch();
                }
            }
            batch.executeBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
