package org.koemine.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.koemine.fault.Fault;

/**
 * The database. Within a transaction every connection handed out on a thread is the same one, so that a chunk's data and
 * JBeret's checkpoint stand or fall together; outside, connections are plain, each statement its own transaction.
 */
public final class Database implements DataSource, AutoCloseable {
    private static final int LOGIN_SECONDS = 10;

    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final String shown;
    private final Optional<OwnerNote> note;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool, DatabaseAddress address) {
        this.pool = pool;
        this.shown = address.shown();
        this.note = address.note();
        this.transactions = new ThreadTransactions(pool);
        this.jdbi = jdbi(this);
    }

    /**
     * For whoever only looks at what is recorded: {@link #open} would make a file that is missing.
     *
     * @throws org.koemine.fault.KoemineException if {@code fileOrUrl} names a file that is missing, or nothing at all
     */
    public static void requireFile(String fileOrUrl) {
        DatabaseAddress.of(fileOrUrl, Optional.empty(), Optional.empty()).requireFile();
    }

    /**
     * Opens what {@code fileOrUrl} names: a JDBC URL of PostgreSQL or H2, or a path, which becomes an H2 file.
     *
     * @throws org.koemine.fault.KoemineException if it cannot be reached, is locked, or refuses the user
     */
    public static Database open(String fileOrUrl, Optional<String> user, Optional<String> password) {
        DatabaseAddress address = DatabaseAddress.of(fileOrUrl, user, password);
        address.makeFolder();
        HikariConfig config = new HikariConfig();
        config.setPoolName("koemine");
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(2 * Runtime.getRuntime().availableProcessors() + 6);
        config.setConnectionTimeout(1000L * LOGIN_SECONDS);
        try {
            Database database = new Database(new HikariDataSource(config), address);
            database.note.ifPresent(OwnerNote::write);
            return database;
        } catch (HikariPool.PoolInitializationException e) {
            throw DatabaseFaults.opening(address, e);
        }
    }

    /** Brings the tables to this version's shape. */
    public void migrate() {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:org/koemine/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw DatabaseFaults.migrating(shown, e);
        }
    }

    /** Jdbi on this database; its handles take part in the thread's transaction and never end it. */
    public Jdbi jdbi() {
        return jdbi;
    }

    private static Jdbi jdbi(DataSource database) {
        Jdbi jdbi = Jdbi.create(database);
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        // A message with the bound values would carry complaints and names into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    /** The transactions of this database, as JBeret wants to drive them. */
    public jakarta.transaction.TransactionManager transactions() {
        return transactions;
    }

    /** Does the work in a transaction of its own, and undoes all of it if it throws. */
    public <T> T inTransaction(Callable<T> work) {
        try {
            return transactions.within(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** What operations can put right about the database, where that is behind what was thrown. */
    public Optional<Fault> fault(Throwable thrown) {
        return DatabaseFaults.fault(shown, thrown);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return transactions.connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is given when the database is opened");
    }

    /** Gives up the space of what was deleted, so that it is gone from an H2 file too; nothing can follow but closing. */
    public void compact() {
        if (note.isPresent()) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            } catch (SQLException e) {
                // What was to happen: the connection it was told on is closed with the rest.
                if (!DatabaseFaults.isClosed(e)) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void close() {
        pool.close();
        note.ifPresent(OwnerNote::remove);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() {
        return LOGIN_SECONDS;
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("fixed when the database is opened");
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("logs through slf4j");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || pool.isWrapperFor(type);
    }
}
