package org.koemine.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.koemine.store.Database;
import picocli.CommandLine.Option;

/** Which database, and the log beside it. */
final class DatabaseOption {
    static final String DEFAULT = "koemine-data/koemine";

    @Option(names = "--database", paramLabel = "FILE-OR-JDBC-URL", defaultValue = DEFAULT, descriptionKey = "database")
    private String address;

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "log")
    private Optional<Path> log = Optional.empty();

    String address() {
        return address;
    }

    /** Opens the log and the database; whoever calls closes it. */
    Database open() {
        openLog();
        Database database = Database.open(
                address,
                Optional.ofNullable(System.getenv("KOEMINE_DB_USER")),
                Optional.ofNullable(System.getenv("KOEMINE_DB_PASSWORD")));
        try {
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A log that cannot be written is no reason to leave the night's work undone. */
    private void openLog() {
        Path file = log.orElseGet(this::besideDatabase).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            if (Files.isWritable(file.getParent())) {
                LogFile.open(file);
            }
        } catch (IOException e) {
            return;
        }
    }

    private Path besideDatabase() {
        Path folder = address.startsWith("jdbc:")
                ? Path.of(DEFAULT).getParent()
                : Path.of(address).toAbsolutePath().getParent();
        return folder.resolve("koemine.log");
    }
}
