package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final int TERMS = 900;
    private static final int DIMENSIONS = 60;

    @Test
    void whatWordsMeanDoesNotHangOnTheSeed() {
        List<int[]> sequences = sequences();
        float[][] some = WordVectors.learn(sequences, TERMS, DIMENSIONS, 1).vectors();
        float[][] others = WordVectors.learn(sequences, TERMS, DIMENSIONS, 2).vectors();

        double apart = 0;
        for (int a = 0; a < TERMS; a++) {
            int b = (a + 1) % TERMS;
            apart += Math.abs(Dense.dot(some[a], some[b]) - Dense.dot(others[a], others[b])) / TERMS;
        }
        assertThat(apart).isLessThan(0.005);
    }

    /** Words of forty topics and common ones among them, in the manner of Zipf. */
    private static List<int[]> sequences() {
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, 4_000)
                .mapToObj(i -> {
                    int topic = random.nextInt(40);
                    return IntStream.range(0, 12)
                            .map(j -> random.nextInt(3) == 0
                                    ? (int) (TERMS * Math.pow(random.nextDouble(), 3))
                                    : (topic * 20 + (int) (60 * Math.pow(random.nextDouble(), 2))) % TERMS)
                            .toArray();
                })
                .toList();
    }
}
