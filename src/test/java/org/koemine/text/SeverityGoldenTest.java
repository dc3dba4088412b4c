package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of a text in the folder against the line beside it: a new case is two lines and no Java. */
class SeverityGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/koemine/text/severity");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextTellsOfTheDangersBesideIt(Path texts) throws IOException {
        Path expected = Path.of(texts.toString().replace(".txt", ".dangers"));
        String found = Files.readString(texts, StandardCharsets.UTF_8)
                .lines()
                .map(text -> dangers(text) + " | " + text + "\n")
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String dangers(String text) {
        String dangers = SeverityFinder.find(SplitText.of(text)).stream()
                .map(danger -> danger.kind() + " " + danger.level() + " " + danger.words())
                .collect(Collectors.joining("; "));
        return dangers.isEmpty() ? "-" : dangers;
    }
}
