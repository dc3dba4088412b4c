package org.koemine.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.koemine.settings.SettingsPage;
import org.koemine.settings.StoreSettings;
import org.koemine.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which database, by the command line or else by the settings, and the log beside it. */
final class DatabaseOption {
    @Option(names = "--database", paramLabel = "FILE-OR-JDBC-URL", descriptionKey = "database")
    private Optional<String> asked = Optional.empty();

    @Mixin
    private SettingsOption settings;

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "log")
    private Optional<Path> log = Optional.empty();

    SettingsPage settings() {
        return settings.read();
    }

    Database open() {
        return open(settings().store());
    }

    /**
     * Opens the log and the database; whoever calls closes it.
     *
     * @param usual what the settings say, for where the command line names none
     */
    Database open(StoreSettings usual) {
        String address = asked.orElse(usual.database());
        openLog(address);
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
    private void openLog(String address) {
        Path file = log.orElseGet(() -> beside(address)).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            if (Files.isWritable(file.getParent())) {
                LogFile.open(file);
            }
        } catch (IOException e) {
            return;
        }
    }

    private static Path beside(String address) {
        String file = StoreSettings.isFile(address) ? address : StoreSettings.DEFAULT.database();
        return Path.of(file).toAbsolutePath().resolveSibling("koemine.log");
    }
}
