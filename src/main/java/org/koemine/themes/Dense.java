package org.koemine.themes;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Arithmetic on dense vectors. */
final class Dense {

    private Dense() {}

    static double dot(float[] a, float[] b) {
        // Four sums, so that one addition need not wait for the one before.
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int whole = a.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (int i = whole; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return (double) s0 + s1 + s2 + s3;
    }

    /** sum += factor × vector. */
    static void add(float[] sum, float factor, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    /** sum += factors[0] × vectors[0] + factors[1] × vectors[1] …, in that order, within a range; four at a time. */
    static void addAll(float[] sum, float[] factors, float[][] vectors, int from, int to) {
        int whole = vectors.length & ~3;
        for (int v = 0; v < whole; v += 4) {
            addFour(sum, factors, vectors, v, from, to);
        }
        for (int v = whole; v < vectors.length; v++) {
            for (int i = from; i < to; i++) {
                sum[i] += factors[v] * vectors[v][i];
            }
        }
    }

    private static void addFour(float[] sum, float[] factors, float[][] vectors, int v, int from, int to) {
        float fa = factors[v];
        float fb = factors[v + 1];
        float fc = factors[v + 2];
        float fd = factors[v + 3];
        float[] a = vectors[v];
        float[] b = vectors[v + 1];
        float[] c = vectors[v + 2];
        float[] d = vectors[v + 3];
        for (int i = from; i < to; i++) {
            sum[i] = sum[i] + fa * a[i] + fb * b[i] + fc * c[i] + fd * d[i];
        }
    }

    static void scale(float[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] * factor);
        }
    }

    /** Scales to length 1; a zero vector stays zero. */
    static void normalise(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 1e-12) {
            scale(vector, 1 / length);
        }
    }

    static float[][] transposed(float[][] rows, int columns) {
        float[][] flipped = new float[columns][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns; c++) {
                flipped[c][r] = rows[r][c];
            }
        }
        return flipped;
    }

    static float[][] random(int vectors, int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] drawn = new float[vectors][length];
        for (float[] vector : drawn) {
            for (int i = 0; i < length; i++) {
                vector[i] = (float) (random.nextDouble() * 2 - 1);
            }
        }
        return drawn;
    }

    /** Makes vectors orthonormal in place (modified Gram–Schmidt); one that depends on those before becomes zero. */
    static void orthonormalise(float[][] vectors) {
        double[] before = Arrays.stream(vectors)
                .mapToDouble(vector -> Math.sqrt(dot(vector, vector)))
                .toArray();
        for (int k = 0; k < vectors.length; k++) {
            float[] next = vectors[k];
            double after = Math.sqrt(dot(next, next));
            scale(next, after > 1e-5 * before[k] && after > 1e-12 ? 1 / after : 0);
            IntStream.range(k + 1, vectors.length)
                    .parallel()
                    .forEach(i -> add(vectors[i], (float) -dot(vectors[i], next), next));
        }
    }
}
