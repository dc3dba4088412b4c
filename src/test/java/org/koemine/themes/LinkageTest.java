package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkageTest {

    private static MeaningSums sums(float[][]... themes) {
        return MeaningSums.of(themes);
    }

    private static float[][] theme(int members, float x, float y) {
        float[][] theme = new float[members][];
        for (int i = 0; i < members; i++) {
            theme[i] = new float[] {x, y};
        }
        return theme;
    }

    @Test
    void likenessIsTheMeanOverAllMembersSoThatLargeThemesWeighMore() {
        MeaningSums sums = sums(theme(3, 1, 0), theme(1, 0.8f, 0.6f), theme(2, 0, 1));
        Linkage linkage = new Linkage(sums.products(), sums.sizes(), new boolean[3]);

        Linkage.Pair first = linkage.closest();
        assertThat(first.keep()).isZero();
        assertThat(first.drop()).isEqualTo(1);
        assertThat(first.likeness()).isCloseTo(0.8, within(1e-6));

        linkage.join(first);
        assertThat(linkage.closest().likeness()).isCloseTo((3 * 0 + 1 * 0.6) / 4, within(1e-6));
    }

    @Test
    void whatIsKeptApartIsJoinedOnlyByOthersAndKeepsItsNumber() {
        MeaningSums sums = sums(theme(1, 0.6f, 0.8f), theme(1, 1, 0), theme(1, 1, 0));
        Linkage linkage = new Linkage(sums.products(), sums.sizes(), new boolean[] {false, true, true});

        Linkage.Pair pair = linkage.closest();
        assertThat(pair.keep()).isEqualTo(1);
        assertThat(pair.drop()).isZero();
        linkage.join(pair);

        assertThat(linkage.closest().likeness()).isLessThan(-1);
    }

    @Test
    void aClusterWithoutMembersIsLikeNone() {
        Linkage linkage = new Linkage(new double[2][2], new double[] {0, 1}, new boolean[2]);

        assertThat(linkage.closest().likeness()).isEqualTo(-1);
    }

    @Test
    void aTreeIsCutIntoAsManyPartsAsAskedFor() {
        ThemeTree tree =
                new ThemeTree(sums(theme(1, 1, 0), theme(1, 0, 1), theme(1, 0.96f, 0.28f), theme(1, 0.28f, 0.96f)));

        assertThat(tree.cut(4)).containsExactly(0, 1, 2, 3);
        assertThat(tree.cut(2)).containsExactly(0, 1, 0, 1);
        assertThat(tree.cut(1)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void itJoinsWhatComparingEachWithEachWouldJoin() {
        Random random = new Random(7);
        float[][][] themes = new float[40][][];
        for (int k = 0; k < themes.length; k++) {
            themes[k] = new float[1 + random.nextInt(4)][3];
            for (float[] member : themes[k]) {
                for (int i = 0; i < 3; i++) {
                    member[i] = (float) random.nextGaussian();
                }
            }
        }
        MeaningSums sums = sums(themes);
        Linkage linkage = new Linkage(sums.products(), sums.sizes(), new boolean[40]);
        double[][] products = sums.products();
        double[] sizes = sums.sizes().clone();
        for (int i = 1; i < 40; i++) {
            Linkage.Pair pair = linkage.closest();
            double highest = -10;
            for (int a = 0; a < 40; a++) {
                for (int b = a + 1; b < 40; b++) {
                    highest = sizes[a] * sizes[b] == 0
                            ? highest
                            : Math.max(highest, products[a][b] / (sizes[a] * sizes[b]));
                }
            }
            assertThat(pair.likeness()).isCloseTo(highest, within(1e-9));
            linkage.join(pair);
            for (int k = 0; k < 40; k++) {
                products[pair.keep()][k] += products[pair.drop()][k];
            }
            for (int k = 0; k < 40; k++) {
                products[k][pair.keep()] += products[k][pair.drop()];
            }
            sizes[pair.keep()] += sizes[pair.drop()];
            sizes[pair.drop()] = 0;
        }
    }
}
