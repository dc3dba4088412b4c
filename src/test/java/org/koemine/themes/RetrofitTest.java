package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

class RetrofitTest {
    private static final List<List<String>> GROUPS = List.of(List.of("often", "rare", "never"));

    @Test
    void aRareWordIsDrawnToItsSynonymsMoreThanACommonOne() {
        Vocabulary vocabulary = vocabulary(500, 1);
        WordVectors words = new WordVectors(new float[][] {{1, 0}, {0, 1}, {0, 1}}, 2);

        Retrofit.towardsSynonyms(words, vocabulary, GROUPS);

        assertThat(words.vectors()[0][0]).isGreaterThan(0.99f);
        assertThat(words.vectors()[1][0]).isGreaterThan(0.95f);
    }

    @Test
    void vectorsKeepLengthOne() {
        WordVectors words = new WordVectors(new float[][] {{1, 0}, {0, 1}, {0, 1}}, 2);

        Retrofit.towardsSynonyms(words, vocabulary(40, 9), GROUPS);

        for (float[] vector : words.vectors()) {
            assertThat(Dense.dot(vector, vector)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void aWordOutsideTheLexiconStaysWhereItWas() {
        WordVectors words = new WordVectors(new float[][] {{1, 0}, {0, 1}, {0.6f, 0.8f}}, 2);

        Retrofit.towardsSynonyms(words, vocabulary(40, 9), GROUPS);

        assertThat(words.vectors()[2]).containsExactly(0.6f, 0.8f);
    }

    /** often is number 0, rare number 1, other number 2. */
    private static Vocabulary vocabulary(int often, int rare) {
        List<Mention> mentions = IntStream.range(0, often + rare + 1)
                .mapToObj(i -> i < often ? "often" : i < often + rare ? "rare" : "tother")
                .map(term -> new Mention(new MentionId(1, 0), 0, 1, "x", List.of(term)))
                .toList();
        return Vocabulary.learn(mentions, 1, Set.of());
    }
}
