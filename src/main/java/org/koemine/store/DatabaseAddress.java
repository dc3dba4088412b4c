package org.koemine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

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

    static DatabaseAddress of(String fileOrUrl, Optional<String> user, Optional<String> password) {
        if (fileOrUrl.startsWith("jdbc:postgresql:") || fileOrUrl.startsWith("jdbc:h2:")) {
            return new DatabaseAddress(fileOrUrl, withoutOptions(fileOrUrl), Optional.empty(), user, password);
        }
        if (fileOrUrl.startsWith("jdbc:") || fileOrUrl.isBlank() || fileOrUrl.indexOf(';') >= 0) {
            throw unusable(fileOrUrl);
        }
        return ofFile(fileOrUrl);
    }

    private static DatabaseAddress ofFile(String file) {
        String base = file.endsWith(H2_ENDING) ? file.substring(0, file.length() - H2_ENDING.length()) : file;
        try {
            Path path = Path.of(base).toAbsolutePath().normalize();
            String url = "jdbc:h2:file:" + path + H2_OPTIONS;
            return new DatabaseAddress(
                    url, path + H2_ENDING, Optional.of(path), Optional.of("koemine"), Optional.of(""));
        } catch (InvalidPathException e) {
            throw new KoemineException(unusable(file).faults(), e);
        }
    }

    private static KoemineException unusable(String address) {
        return new KoemineException(
                Fault.of(FaultId.DATABASE_ADDRESS_UNUSABLE, Place.NOWHERE, withoutOptions(address)));
    }

    /** Options may hold a password. */
    private static String withoutOptions(String url) {
        return url.replaceAll("[?;].*", "");
    }

    Optional<OwnerNote> note() {
        return file.map(path -> new OwnerNote(path.resolveSibling(path.getFileName() + ".owner")));
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
