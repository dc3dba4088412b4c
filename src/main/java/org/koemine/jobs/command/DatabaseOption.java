package org.koemine.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.Place;
import org.koemine.store.Database;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database, and the log beside it. */
final class DatabaseOption {
    static final String DEFAULT = "koemine-data/koemine";

    @Option(names = "--database", paramLabel = "FILE-OR-JDBC-URL", defaultValue = DEFAULT, descriptionKey = "database")
    private String address;

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "log")
    private Optional<Path> log = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    String address() {
        return address;
    }

    /** Opens the log and the database; whoever calls closes it. */
    Database open(Texts texts) {
        openLog(texts);
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

    /** A log that cannot be written is no reason to leave the night's work undone, but one to say so. */
    private void openLog(Texts texts) {
        Path file = log.orElseGet(this::besideDatabase).toAbsolutePath();
        if (!makeFolder(file.getParent()) || !LogFile.open(file)) {
            Fault fault = Fault.of(FaultId.LOG_NOT_WRITTEN, Place.NOWHERE, file);
            PrintWriter err = command.commandLine().getErr();
            err.println(new FaultMessages(texts.locale()).word(fault));
            err.flush();
        }
    }

    private static boolean makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path besideDatabase() {
        Path beside = Path.of(address.startsWith("jdbc:") ? DEFAULT : address);
        return beside.toAbsolutePath().resolveSibling("koemine.log");
    }
}
