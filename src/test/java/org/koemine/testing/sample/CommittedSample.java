package org.koemine.testing.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code sample-data}. A night that was run on the sample's own inbox has archived the logs; they count as theirs. */
final class CommittedSample {
    private static final Path FOLDER = Path.of("sample-data");

    private CommittedSample() {}

    /** Each file by its path below the folder, as it stands before any night. */
    static Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            // The guide is written by hand.
            paths.filter(Files::isRegularFile)
                    .filter(path -> !FOLDER.relativize(path).startsWith("guide"))
                    .forEach(path -> files.put(name(path), path));
        }
        return files;
    }

    private static String name(Path path) {
        Path inside = FOLDER.relativize(path);
        boolean archived = inside.startsWith("archive");
        return archived ? "inbox/" + inside.getFileName() : inside.toString().replace('\\', '/');
    }
}
