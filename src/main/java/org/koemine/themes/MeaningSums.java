package org.koemine.themes;

import java.util.Arrays;
import java.util.Random;

/**
 * The sum of the meanings of each theme's core members: the mean likeness of the members of two themes is the product of
 * their sums over the product of their sizes. Spelling is left out: problems of one kind share what they are about, not
 * how it is written.
 *
 * @param sums themes × dimensions
 * @param sizes members of each theme
 */
record MeaningSums(float[][] sums, double[] sizes) {

    /**
     * Sums up.
     *
     * @param meanings themes × members × dimensions
     */
    static MeaningSums of(float[][][] meanings) {
        return new MeaningSums(
                Arrays.stream(meanings).map(MeaningSums::sum).toArray(float[][]::new),
                Arrays.stream(meanings).mapToDouble(theme -> theme.length).toArray());
    }

    private static float[] sum(float[][] members) {
        float[] sum = new float[members.length == 0 ? 0 : members[0].length];
        for (float[] member : members) {
            Dense.add(sum, 1, member);
        }
        return sum;
    }

    /** Two halves of every theme's members, drawn by chance; a single member is in both. */
    static MeaningSums[] halves(float[][][] meanings, Random random) {
        float[][][] first = new float[meanings.length][][];
        float[][][] second = new float[meanings.length][][];
        for (int k = 0; k < meanings.length; k++) {
            float[][] drawn = meanings[k].clone();
            for (int i = drawn.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                float[] held = drawn[i];
                drawn[i] = drawn[other];
                drawn[other] = held;
            }
            int half = (drawn.length + 1) / 2;
            first[k] = Arrays.copyOf(drawn, half);
            second[k] = Arrays.copyOfRange(drawn, drawn.length / 2, drawn.length);
        }
        return new MeaningSums[] {of(first), of(second)};
    }

    /** Themes × themes: the sum of the likeness of every member of one to every member of the other. */
    double[][] products() {
        double[][] products = new double[sizes.length][sizes.length];
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a; b < sizes.length; b++) {
                products[a][b] = Dense.dot(sums[a], sums[b]);
                products[b][a] = products[a][b];
            }
        }
        return products;
    }
}
