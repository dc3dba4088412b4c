package org.koemine.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * A CSV with personal data, in a folder {@code restricted} that its owner alone can open where the file system knows owners
 * (on Windows the folder's own rights hold). It is written beside its place and moved there in one step.
 */
final class RestrictedFile {
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private RestrictedFile() {}

    /**
     * Writes rows, replacing a file that is there.
     *
     * @throws KoemineException OUTPUT_NOT_WRITABLE
     */
    static Path write(Path beside, String name, List<List<String>> rows) {
        Path file = beside.resolve("restricted").resolve(name).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            restrict(file.getParent(), OWNERS_FOLDER);
            Path made = file.resolveSibling("." + name + ".unfinished");
            Files.deleteIfExists(made);
            Files.createFile(made);
            restrict(made, OWNERS_FILE);
            fill(made, rows);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new KoemineException(Fault.of(FaultId.OUTPUT_NOT_WRITABLE, Place.NOWHERE, file), e);
        }
    }

    private static void fill(Path file, List<List<String>> rows) throws IOException {
        try (SheetCsv csv = SheetCsv.create(file)) {
            rows.forEach(row -> csv.row(row.toArray()));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
