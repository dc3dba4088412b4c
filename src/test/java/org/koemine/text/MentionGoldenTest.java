package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in the folder against the mentions beside it: a new case is two files and no Java. */
class MentionGoldenTest {
    private static final GoldenTexts GOLDEN = new GoldenTexts("mentions", ".mentions");

    static Stream<Path> texts() throws IOException {
        return GOLDEN.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasTheMentionsBesideIt(Path text) throws IOException {
        assertThat(mentions(GoldenTexts.read(text))).isEqualTo(GOLDEN.expected(text));
    }

    private static String mentions(String body) {
        return new TextAnalyser()
                .analyse(1, body).stream()
                        .map(mention -> body.substring(mention.start(), mention.end())
                                        .replace("\n", "⏎") + " | " + String.join(" ", mention.terms()) + "\n")
                        .collect(Collectors.joining());
    }
}
