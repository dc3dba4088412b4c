package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StableCutTest {
    private static final int DIMENSIONS = 64;
    private static final int MEMBERS = 12;

    /** Meanings of themes, each near the family it belongs to and a little nearer to its own middle. */
    private static float[][][] families(int... family) {
        Random random = new Random(1);
        float[][][] themes = new float[family.length][MEMBERS][DIMENSIONS];
        for (int k = 0; k < family.length; k++) {
            float[] own = noise(random);
            for (float[] member : themes[k]) {
                Dense.add(member, 1, noise(random));
                Dense.add(member, 0.5f, own);
                member[family[k]] += 1;
                Dense.normalise(member);
            }
        }
        return themes;
    }

    private static float[] noise(Random random) {
        float[] noise = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        Dense.normalise(noise);
        return noise;
    }

    private static int[] cut(float[][][] meanings, long seed) {
        return new StableCut(meanings, seed).find().orElse(new int[0]);
    }

    @Test
    void familiesAreFoundWithoutBeingTold() {
        assertThat(cut(families(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2), 1))
                .containsExactly(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);
    }

    @Test
    void familiesOfDifferentSizesAreFoundByEverySeed() {
        float[][][] themes = families(0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3);

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(seed -> cut(themes, seed)))
                .allSatisfy(part -> assertThat(part).containsExactly(0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3));
    }

    @Test
    void aThemeThatIsLikeNoneStandsAlone() {
        assertThat(cut(families(0, 0, 0, 1, 1, 1, 9), 1)).containsExactly(0, 0, 0, 1, 1, 1, 2);
    }

    @Test
    void oneGreatFamilyAndThemesAroundItAreNoGroups() {
        assertThat(cut(families(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 1)).isEmpty();
    }

    @Test
    void themesThatAreAlikeByChanceOnlyAreNoGroups() {
        Random random = new Random(1);
        float[][][] themes = new float[12][MEMBERS][];
        for (float[][] theme : themes) {
            Arrays.setAll(theme, i -> noise(random));
        }

        assertThat(cut(themes, 1)).isEmpty();
    }

    @Test
    void ofFewerThanFourThemesNoneAreGrouped() {
        assertThat(cut(families(), 1)).isEmpty();
        assertThat(cut(families(0), 1)).isEmpty();
        assertThat(cut(families(0, 0, 1), 1)).isEmpty();
        assertThat(cut(families(0, 0, 1, 1), 1)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void themesOfOneMemberAreInBothHalves() {
        float[][][] themes = new float[4][1][2];
        themes[0][0] = new float[] {1, 0};
        themes[1][0] = new float[] {1, 0};
        themes[2][0] = new float[] {0, 1};
        themes[3][0] = new float[] {0, 1};

        assertThat(cut(themes, 1)).containsExactly(0, 0, 1, 1);
    }
}
