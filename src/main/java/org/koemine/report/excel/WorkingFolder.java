package org.koemine.report.excel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder beside the target for everything half-written. Its name does not change from run to run, so that what a killed
 * run left is cleared away by the next one.
 */
final class WorkingFolder implements AutoCloseable {
    private final Path path;

    private WorkingFolder(Path path) {
        this.path = path;
    }

    static WorkingFolder beside(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path path = target.resolveSibling("." + WorkbookWriter.name(target) + ".unfinished");
        delete(path);
        Files.createDirectory(path);
        return new WorkingFolder(path);
    }

    Path path() {
        return path;
    }

    /** Makes the names in a folder last, where the system can: on Windows a folder cannot be opened. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
