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

/** Every line of a text in the folder against the line beside it: mention, emotion and strength. */
class EmotionGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/koemine/text/emotion");
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsFeltAsTheLineBesideItSays(Path texts) throws IOException {
        Path expected = Path.of(texts.toString().replace(".txt", ".felt"));
        String found = Files.readString(texts, StandardCharsets.UTF_8)
                .lines()
                .map(text -> felt(text) + " | " + text + "\n")
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String felt(String text) {
        String felt = EmotionFinder.find(SplitText.of(text), ANALYSER.analyse(1, text)).stream()
                .map(each -> each.mention().ordinal() + " " + each.emotion() + " " + each.strength())
                .collect(Collectors.joining("; "));
        return felt.isEmpty() ? "-" : felt;
    }
}
