package org.koemine.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.koemine.store.Database;

/** Databases for tests: an H2 file in a folder, or a database of its own on a real PostgreSQL server. */
public final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestDatabases() {}

    /** Migrated and open; whoever asks closes it. */
    public static Database h2(Path folder) {
        return open(folder.resolve("koemine").toString());
    }

    /** Migrated and open; whoever asks closes it. */
    public static Database postgres() {
        return open(postgresUrl());
    }

    public static Database open(String fileOrUrl) {
        Database database = Database.open(fileOrUrl, Optional.empty(), Optional.empty());
        database.migrate();
        return database;
    }

    /** A file with the tables and nothing in them. */
    public static void make(Path file) {
        open(file.toString()).close();
    }

    /** The URL of a new, empty database; the server starts with the first one and ends with the tests. */
    public static synchronized String postgresUrl() {
        String name = "koemine" + COUNT.incrementAndGet();
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
