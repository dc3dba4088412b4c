package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasePatternsTest {
    private static final String SUFFIX = "[。!?\\s]*";
    private static final List<String> ODD =
            List.of("😀", "\ud83d", "\ude00", "\u2028", "\n", " ", "。", "12", "石川県", "市", "");

    /** Texts of up to eight words of the list's own expressions, so that many are found and many nearly. */
    private static List<String> texts(List<String> expressions) {
        List<String> words = new ArrayList<>(ODD);
        expressions.forEach(expression ->
                words.addAll(List.of(expression.replaceAll("\\{.*?}", "").split("[^ぁ-んァ-ヶー一-龠a-z]+"))));
        Random random = new Random(20_260_331);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int left = 1 + random.nextInt(8); left > 0; left--) {
                        text.append(words.get(random.nextInt(words.size())));
                    }
                    return text.toString();
                })
                .filter(text -> !text.isEmpty())
                .limit(20_000)
                .toList();
    }

    private static Pattern ofAll(List<String> expressions, String suffix) {
        return Pattern.compile("(?:" + String.join("|", expressions) + ")" + suffix);
    }

    @Test
    void aTextIsASetPhraseWhereOnePatternOfThemAllMatchesIt() {
        List<String> expressions = WordList.read("set-phrases.txt");
        List<String> texts = texts(expressions);
        Pattern all = ofAll(expressions, SUFFIX);

        PhrasePatterns phrases = new PhrasePatterns(expressions, SUFFIX);

        assertThat(texts.stream().filter(phrases::match))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        texts.stream().filter(all.asMatchPredicate()).toList());
    }

    @Test
    void anEndingIsFoundWhereOnePatternOfThemAllFindsIt() {
        List<String> expressions = WordList.read("weak-endings.txt");
        List<String> texts = texts(expressions);
        Pattern all = ofAll(expressions, SUFFIX + "$");

        PhrasePatterns endings = new PhrasePatterns(expressions, SUFFIX + "$");

        assertThat(texts.stream().filter(text -> endings.foundFrom(0, text)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        texts.stream().filter(all.asPredicate()).toList());
    }
}
