package org.koemine.themes;

import java.util.Arrays;
import java.util.List;

/**
 * Positive pointwise mutual information of terms that stand near each other (Levy and Goldberg 2014): log P(a, b) / (P(a)
 * P(b)^0.75), negative values left out. Context counts are smoothed by the power, so that rare contexts do not win.
 */
final class Cooccurrence {
    /** Terms after a term that count as near. */
    private static final int WINDOW = 5;

    private static final double SMOOTHING = 0.75;

    private Cooccurrence() {}

    /** Cost: one sort of all pairs. Shape: terms × terms, symmetric but for the smoothing. */
    static SparseMatrix positiveMutualInformation(List<int[]> sequences, int terms) {
        long[] pairs = pairs(sequences, terms);
        double[] count = new double[terms];
        for (long pair : pairs) {
            count[(int) (pair / terms)]++;
        }
        double[] context = Arrays.stream(count).map(c -> Math.pow(c, SMOOTHING)).toArray();
        double contexts = Arrays.stream(context).sum();

        int[] starts = new int[terms + 1];
        int[] column = new int[pairs.length];
        float[] value = new float[pairs.length];
        int kept = 0;
        for (int i = 0; i < pairs.length; ) {
            int j = i;
            while (j < pairs.length && pairs[j] == pairs[i]) {
                j++;
            }
            int a = (int) (pairs[i] / terms);
            int b = (int) (pairs[i] % terms);
            double information = Math.log((j - i) / (count[a] * context[b] / contexts));
            if (information > 0) {
                column[kept] = b;
                value[kept] = (float) information;
                kept++;
                starts[a + 1]++;
            }
            i = j;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new SparseMatrix(terms, terms, starts, Arrays.copyOf(column, kept), Arrays.copyOf(value, kept));
    }

    /** Every ordered pair a × terms + b of terms within the window, both ways, sorted. */
    private static long[] pairs(List<int[]> sequences, int terms) {
        long[] pairs = new long[1024];
        int n = 0;
        for (int[] sequence : sequences) {
            for (int i = 0; i < sequence.length; i++) {
                int last = Math.min(sequence.length, i + 1 + WINDOW);
                for (int j = i + 1; j < last; j++) {
                    if (sequence[i] != sequence[j]) {
                        if (n + 2 > pairs.length) {
                            pairs = Arrays.copyOf(pairs, pairs.length * 2);
                        }
                        pairs[n++] = (long) sequence[i] * terms + sequence[j];
                        pairs[n++] = (long) sequence[j] * terms + sequence[i];
                    }
                }
            }
        }
        pairs = Arrays.copyOf(pairs, n);
        Arrays.parallelSort(pairs);
        return pairs;
    }
}
