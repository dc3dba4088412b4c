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
import org.koemine.guide.Guide;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.SettingsPage;
import org.koemine.settings.StoreSettings;
import org.koemine.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database, by the command line or else by the settings, and the log beside it. */
final class DatabaseOption {
    @Option(names = "--database", paramLabel = "FILE-OR-JDBC-URL", descriptionKey = "database")
    private Optional<String> asked = Optional.empty();

    @Mixin
    private SettingsOption settings;

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "log")
    private Optional<Path> log = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    SettingsPage settings() {
        return settings.read();
    }

    Guide guide(GuideSettings named) {
        return settings.guide(named);
    }

    Database open(Texts texts) {
        return open(settings().store(), texts);
    }

    /**
     * Opens the log and the database; whoever calls closes it.
     *
     * @param usual what the settings say, for where the command line names none
     * @throws org.koemine.fault.KoemineException where there is none
     */
    Database open(StoreSettings usual, Texts texts) {
        Database.requireFile(address(usual));
        return openOrMake(usual, texts);
    }

    /** The same, but makes a database where there is none. */
    Database openOrMake(StoreSettings usual, Texts texts) {
        String address = address(usual);
        openLog(address, texts);
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

    private String address(StoreSettings usual) {
        return asked.orElse(usual.database());
    }

    /** A log that cannot be written is no reason to leave the night's work undone, but one to say so. */
    private void openLog(String address, Texts texts) {
        Path file = log.orElseGet(() -> beside(address)).toAbsolutePath();
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

    private static Path beside(String address) {
        String file = StoreSettings.isFile(address) ? address : StoreSettings.DEFAULT.database();
        return Path.of(file).toAbsolutePath().resolveSibling("koemine.log");
    }
}
