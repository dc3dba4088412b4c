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

/** Every text in the folder against the mentions beside it: a new case is two files and no Java. */
class MentionGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/koemine/text/mentions");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasTheMentionsBesideIt(Path text) throws IOException {
        Path expected = Path.of(text.toString().replace(".txt", ".mentions"));
        assertThat(mentions(Files.readString(text, StandardCharsets.UTF_8)))
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String mentions(String body) {
        return new TextAnalyser()
                .analyse(1, body).stream()
                        .map(mention -> body.substring(mention.start(), mention.end())
                                        .replace("\n", "⏎") + " | " + String.join(" ", mention.terms()) + "\n")
                        .collect(Collectors.joining());
    }
}
