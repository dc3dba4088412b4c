package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of a text in the folder against the line beside it: a new case is two lines and no Java. */
class SeverityGoldenTest {
    private static final GoldenTexts GOLDEN = new GoldenTexts("severity", ".dangers");

    static Stream<Path> texts() throws IOException {
        return GOLDEN.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextTellsOfTheDangersBesideIt(Path texts) throws IOException {
        assertThat(GoldenTexts.ofEachLine(texts, SeverityGoldenTest::dangers)).isEqualTo(GOLDEN.expected(texts));
    }

    private static String dangers(String text) {
        return SeverityFinder.find(SplitText.of(text)).stream()
                .map(danger -> danger.kind() + " " + danger.level() + " " + danger.words())
                .collect(Collectors.joining("; "));
    }
}
