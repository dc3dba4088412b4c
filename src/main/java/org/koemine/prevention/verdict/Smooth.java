package org.koemine.prevention.verdict;

import java.util.Arrays;

/** Running means. */
final class Smooth {
    private static final int EACH_SIDE = 6;

    private Smooth() {}

    /** Of a quarter of a year, thirteen weeks around each; fewer at the ends. */
    static double[] quarter(double[] values) {
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - EACH_SIDE);
            int to = Math.min(values.length, i + EACH_SIDE + 1);
            smooth[i] = Arrays.stream(values, from, to).average().orElseThrow();
        }
        return smooth;
    }
}
