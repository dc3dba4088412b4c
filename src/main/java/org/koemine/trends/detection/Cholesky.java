package org.koemine.trends.detection;

/** The lower triangle L of a positive definite matrix A = L Lᵀ; p × p. */
final class Cholesky {
    /** What a pivot is at least, where rounding has made the matrix all but singular. */
    private static final double LEAST = 1e-12;

    private final double[][] lower;

    /** @param matrix of which the lower triangle is read. Cost: p³ / 6 */
    Cholesky(double[][] matrix) {
        lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? StrictMath.sqrt(Math.max(rest, LEAST)) : rest / lower[j][j];
            }
        }
    }

    /** The x of A x = b. */
    double[] solve(double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** A⁻¹. */
    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int i = 0; i < lower.length; i++) {
            double[] unit = new double[lower.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
