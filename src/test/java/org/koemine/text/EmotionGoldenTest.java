package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of a text in the folder against the line beside it: mention, emotion and strength. */
class EmotionGoldenTest {
    private static final GoldenTexts GOLDEN = new GoldenTexts("emotion", ".felt");
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    static Stream<Path> texts() throws IOException {
        return GOLDEN.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsFeltAsTheLineBesideItSays(Path texts) throws IOException {
        assertThat(GoldenTexts.ofEachLine(texts, EmotionGoldenTest::felt)).isEqualTo(GOLDEN.expected(texts));
    }

    private static String felt(String text) {
        return EmotionFinder.find(SplitText.of(text), ANALYSER.analyse(1, text)).stream()
                .map(each -> each.mention().ordinal() + " " + each.emotion() + " " + each.strength())
                .collect(Collectors.joining("; "));
    }
}
