package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensesTest {
    private static final List<List<String>> THESAURUS =
            List.of(List.of("バス", "浴槽", "湯船"), List.of("バス", "路線"), List.of("照明", "ライト"));

    @Test
    void aWordStaysWithThoseWhoseCompanyItKeeps() {
        assertThat(met(new float[][] {{1, 0}, {0, 1}, {0.9f, 0.1f}, {0, 1}, {0, 1}}))
                .containsExactly(List.of("バス", "路線"));
        assertThat(met(new float[][] {{0.1f, 0.9f}, {0, 1}, {1, 0}, {0, 1}, {0, 1}}))
                .containsExactly(List.of("バス", "浴槽"));
    }

    @Test
    void aWordThatIsMetOftenAndKeepsOtherCompanyMeansNoneOfThem() {
        float[][] apart = {{1, 0}, {0, 1}, {0, 1}, {0, 1}, {0, 1}};

        assertThat(met(apart)).containsExactly(List.of("バス", "浴槽"));
        assertThat(Senses.met(THESAURUS, vocabulary(10), new WordVectors(apart, 2)))
                .isEmpty();
    }

    private static List<List<String>> met(float[][] vectors) {
        return Senses.met(THESAURUS, vocabulary(9), new WordVectors(vectors, 2));
    }

    /** バス, 浴槽, 路線 and 照明, which were met, and 湯船, which was not. */
    private static Vocabulary vocabulary(int often) {
        return Vocabulary.of(List.of("バス", "浴槽", "路線", "照明", "湯船"), new int[] {often, 8, 7, 6, 0}, 30);
    }
}
