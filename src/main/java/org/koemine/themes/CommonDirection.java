package org.koemine.themes;

import java.util.Arrays;

/**
 * The direction that vectors have most in common: their first right singular vector, by power iteration. It carries what
 * all texts share and hides what tells them apart (Arora et al. 2017).
 */
record CommonDirection(float[] direction) {
    private static final int ITERATIONS = 30;

    static CommonDirection of(float[][] vectors) {
        float[] direction = new float[vectors.length == 0 ? 0 : vectors[0].length];
        Arrays.fill(direction, 1);
        Dense.normalise(direction);
        for (int i = 0; i < ITERATIONS; i++) {
            float[] next = new float[direction.length];
            for (float[] vector : vectors) {
                Dense.add(next, (float) Dense.dot(vector, direction), vector);
            }
            Dense.normalise(next);
            direction = next;
        }
        return new CommonDirection(direction);
    }

    void removeFrom(float[] vector) {
        Dense.add(vector, (float) -Dense.dot(vector, direction), direction);
    }
}
