package org.koemine.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Corpus CORPUS = new Corpus(
            List.of("荷物が届かない。問い合わせても返事がない。", " ", "箱がつぶれていた！中身も割れている。残念です。", "色が写真と違う", "電話がつながらない？？何度かけても同じ。"));

    private static List<String> texts(Corpus corpus, int most) {
        return IntStream.range(0, most).mapToObj(corpus::text).toList();
    }

    @Test
    void theFirstTextsAreTheRealOnesAsWritten() {
        assertThat(CORPUS.size()).isEqualTo(4);
        assertThat(texts(CORPUS, 4))
                .containsExactly("荷物が届かない。問い合わせても返事がない。", "箱がつぶれていた！中身も割れている。残念です。", "色が写真と違う", "電話がつながらない？？何度かけても同じ。");
    }

    @Test
    void theSameTextsMakeTheSameTexts() {
        Corpus again = new Corpus(texts(CORPUS, 4));

        assertThat(texts(again, 200)).isEqualTo(texts(CORPUS, 200));
    }

    @Test
    void aRepeatedTextIsMadeOfWholeSentencesOfRealOnes() {
        List<String> sentences = List.of(
                "荷物が届かない。", "問い合わせても返事がない。", "箱がつぶれていた！", "中身も割れている。", "残念です。", "色が写真と違う", "電話がつながらない？？", "何度かけても同じ。");

        for (String text : texts(CORPUS, 200)) {
            String rest = text;
            for (String sentence : sentences) {
                rest = rest.replace(sentence, "");
            }
            assertThat(rest).as(text).isEmpty();
        }
    }

    @Test
    void aRepeatedTextKeepsItsNumberOfSentencesAndOneSentenceGetsAnother() {
        Corpus corpus = new Corpus(List.of("一。二。三。", "四。"));

        assertThat(corpus.text(2)).hasSize(6);
        assertThat(corpus.text(3)).hasSize(4).startsWith("四。");
    }

    @Test
    void repeatedTextsAreNotTheSameOverAndOver() {
        List<String> many = IntStream.range(0, 100)
                .mapToObj(i -> "品物" + i + "が壊れていた。電話" + i + "がつながらない。")
                .toList();

        // Of 900 made ones, chance has made ten alike.
        assertThat(texts(new Corpus(many), 1_000).stream().distinct()).hasSize(990);
    }

    @Test
    void aCorpusWithoutAWordIsRefused() {
        List<String> blank = List.of(" ", "");

        assertThatThrownBy(() -> new Corpus(blank)).isInstanceOf(IllegalArgumentException.class);
    }
}
