package org.koemine.themes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of each mention, exact, by the sum of the cosines of meaning and spelling.
 *
 * @param neighbour mentions × k, nearest first, ties by number; a mention is not its own neighbour
 * @param similarity of each, 0 to 2
 */
record Neighbours(int[][] neighbour, float[][] similarity) {

    /** Mentions that are compared with all others together. */
    private static final int BLOCK = 16;

    /** Cost: mentions² × (dimensions + shared grams). */
    static Neighbours of(Features[] features, int k) {
        Similarities similarities = new Similarities(features);
        int n = features.length;
        int[][] neighbour = new int[n][];
        float[][] similarity = new float[n][];
        IntStream.range(0, (n + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            int first = block * BLOCK;
            float[][] all = similarities.toAll(Arrays.copyOfRange(features, first, Math.min(n, first + BLOCK)));
            for (int i = first; i < first + all.length; i++) {
                float[] others = all[i - first];
                others[i] = 0;
                neighbour[i] = highest(others, Math.min(k, n - 1));
                similarity[i] = new float[neighbour[i].length];
                for (int j = 0; j < neighbour[i].length; j++) {
                    similarity[i][j] = others[neighbour[i][j]];
                }
            }
        });
        return new Neighbours(neighbour, similarity);
    }

    /** Whether one mention is among another's neighbours. */
    boolean has(int mention, int candidate) {
        return Arrays.stream(neighbour[mention]).anyMatch(other -> other == candidate);
    }

    /** Indices of the k highest positive values, highest first, by insertion into a short sorted list. */
    private static int[] highest(float[] values, int k) {
        int[] best = new int[k];
        int held = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= 0 || (held == k && values[i] <= values[best[k - 1]])) {
                continue;
            }
            int at = held < k ? held++ : k - 1;
            while (at > 0 && values[best[at - 1]] < values[i]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = i;
        }
        return Arrays.copyOf(best, held);
    }
}
