package org.koemine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.settings.StoreSettings;

/**
 * Where the database is and who logs in.
 *
 * @param shown the address as messages may show it, without a password
 * @param file of H2, without the ending that H2 adds; empty for a server
 */
record DatabaseAddress(
        String url, String shown, Optional<Path> file, Optional<String> user, Optional<String> password) {

    /**
     * What H2 is told: every commit is on its way to the disk when it returns, our own hook closes the file, and no trace
     * file quotes statements with what is in them.
     */
    private static final String H2_OPTIONS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0";

    private static final String H2_ENDING = ".mv.db";

    /** Held, for a level is forgotten with its logger. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        // It quotes a URL that it cannot read on standard error, password and all. What it throws tells us enough.
        DRIVER.setLevel(Level.OFF);
    }

    static DatabaseAddress of(String fileOrUrl, Optional<String> user, Optional<String> password) {
        String shown = StoreSettings.shown(fileOrUrl);
        boolean file = StoreSettings.isFile(fileOrUrl);
        if (!file && !(StoreSettings.isUsable(fileOrUrl) && hasDriver(fileOrUrl))) {
            throw new KoemineException(Fault.of(FaultId.DATABASE_ADDRESS_UNUSABLE, Place.NOWHERE, shown));
        }
        return file ? ofFile(fileOrUrl) : new DatabaseAddress(fileOrUrl, shown, Optional.empty(), user, password);
    }

    /** Whether a driver reads the URL: not if the port is none, say. */
    private static boolean hasDriver(String url) {
        try {
            return DriverManager.getDriver(url) != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static DatabaseAddress ofFile(String file) {
        String base = file.endsWith(H2_ENDING) ? file.substring(0, file.length() - H2_ENDING.length()) : file;
        Path path = Path.of(base).toAbsolutePath().normalize();
        String url = "jdbc:h2:file:" + path + H2_OPTIONS;
        return new DatabaseAddress(url, path + H2_ENDING, Optional.of(path), Optional.of("koemine"), Optional.of(""));
    }

    Optional<OwnerNote> note() {
        return file.map(path -> new OwnerNote(path.resolveSibling(path.getFileName() + ".owner")));
    }

    /** A server says itself what it lacks; a file that is missing would be made, empty. */
    void requireFile() {
        if (file.isPresent() && !Files.exists(Path.of(shown))) {
            throw new KoemineException(Fault.of(FaultId.DATABASE_MISSING, Place.NOWHERE, shown));
        }
    }

    void makeFolder() {
        file.map(Path::getParent).ifPresent(folder -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new KoemineException(Fault.of(FaultId.DATABASE_NOT_WRITABLE, Place.NOWHERE, shown), e);
            }
        });
    }
}
