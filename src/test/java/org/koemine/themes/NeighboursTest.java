package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void neighboursAreThoseOfComparingEachWithEach() {
        Features[] features = random(60);
        Neighbours neighbours = Neighbours.of(features, 5);
        for (int i = 0; i < features.length; i++) {
            int mention = i;
            int[] expected = IntStream.range(0, features.length)
                    .filter(j -> j != mention)
                    .boxed()
                    .sorted((a, b) -> Double.compare(
                            features[mention].similarity(features[b]), features[mention].similarity(features[a])))
                    .limit(5)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(neighbours.neighbour()[i]).containsExactly(expected);
        }
    }

    @Test
    void aMentionLikeNoOtherHasNoNeighbour() {
        Features[] features = {
            new Features(new float[] {1, 0}, new int[] {1}, new float[] {1}),
            new Features(new float[] {1, 0}, new int[] {1}, new float[] {1}),
            new Features(new float[] {0, 1}, new int[] {2}, new float[] {1}),
        };
        Neighbours neighbours = Neighbours.of(features, 2);
        assertThat(neighbours.neighbour()[0]).containsExactly(1);
        assertThat(neighbours.similarity()[0]).containsExactly(2f);
        assertThat(neighbours.neighbour()[2]).isEmpty();
    }

    @Test
    void meanSimilaritiesOfClustersAreThoseOfTheirMembers() {
        Features[] features = random(30);
        int[] cluster = IntStream.range(0, 30).map(i -> i % 3).toArray();
        ClusterSums sums = ClusterSums.of(features, cluster, 3);
        double expected = IntStream.range(0, 30)
                .filter(i -> cluster[i] == 1)
                .mapToDouble(i -> features[0].similarity(features[i]))
                .average()
                .orElseThrow();
        assertThat(sums.means().toAll(features[0])[1])
                .isCloseTo((float) expected, org.assertj.core.api.Assertions.within(1e-5f));
    }

    private static Features[] random(int count) {
        Random random = new Random(3);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    float[] meaning = new float[8];
                    for (int d = 0; d < 8; d++) {
                        meaning[d] = (float) random.nextGaussian();
                    }
                    Dense.normalise(meaning);
                    int[] grams = random.ints(6, 0, 40).sorted().distinct().toArray();
                    float[] weights = new float[grams.length];
                    Arrays.fill(weights, 1);
                    Dense.normalise(weights);
                    return new Features(meaning, grams, weights);
                })
                .toArray(Features[]::new);
    }
}
