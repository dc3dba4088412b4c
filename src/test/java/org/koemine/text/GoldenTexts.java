package org.koemine.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a folder, each beside a file of another ending that says what is found in it. */
record GoldenTexts(String folder, String ending) {
    private static final Path FOLDERS = Path.of("src/test/resources/org/koemine/text");

    Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    String expected(Path text) throws IOException {
        return read(Path.of(text.toString().replace(".txt", ending)));
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What is found in each line, with the line behind it; - where that is nothing. */
    static String ofEachLine(Path texts, Function<String, String> found) throws IOException {
        return read(texts)
                .lines()
                .map(text -> orNothing(found.apply(text)) + " | " + text + "\n")
                .collect(Collectors.joining());
    }

    private static String orNothing(String found) {
        return found.isEmpty() ? "-" : found;
    }
}
