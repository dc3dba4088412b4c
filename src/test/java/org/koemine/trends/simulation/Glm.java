package org.koemine.trends.simulation;

import java.util.Arrays;

/**
 * Quasi-Poisson regression with log link by iteratively reweighted least squares (McCullagh and Nelder 1989). The last number
 * of each row is an offset and has no coefficient.
 */
record Glm(double[] coefficients, double dispersion) {
    private static final int STEPS = 15;
    private static final double RIDGE = 1e-4;
    private static final double PRECISE = 1e-4;

    static Glm fit(double[][] rows, double[] counts, double[] weights) {
        double[] coefficients = new double[rows[0].length - 1];
        coefficients[0] = StrictMath.log((Arrays.stream(counts).sum() + 0.1) / counts.length);
        int steps = 0;
        while (steps < STEPS && step(coefficients, rows, counts, weights) > PRECISE) {
            steps++;
        }
        Glm glm = new Glm(coefficients, 1);
        double pearson = 0;
        for (int t = 0; t < rows.length; t++) {
            double mean = glm.mean(rows[t]);
            pearson += weights[t] * (counts[t] - mean) * (counts[t] - mean) / mean;
        }
        return new Glm(coefficients, Math.max(1, pearson / (rows.length - coefficients.length)));
    }

    /** Returns the longest move of a coefficient. */
    private static double step(double[] coefficients, double[][] rows, double[] counts, double[] weights) {
        int p = coefficients.length;
        double[][] system = new double[p][p + 1];
        Glm now = new Glm(coefficients, 1);
        for (int t = 0; t < rows.length; t++) {
            double mean = now.mean(rows[t]);
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < p; j++) {
                    system[i][j] += weights[t] * mean * rows[t][i] * rows[t][j];
                }
                system[i][p] += weights[t] * (counts[t] - mean) * rows[t][i];
            }
        }
        for (int i = 0; i < p; i++) {
            system[i][i] += RIDGE;
        }
        double[] move = solve(system);
        double longest = 0;
        for (int i = 0; i < p; i++) {
            coefficients[i] += Math.max(-2, Math.min(2, move[i]));
            longest = Math.max(longest, Math.abs(move[i]));
        }
        return longest;
    }

    /** By elimination; the systems here are positive definite. */
    private static double[] solve(double[][] system) {
        int p = system.length;
        for (int k = 0; k < p; k++) {
            for (int i = k + 1; i < p; i++) {
                double factor = system[i][k] / system[k][k];
                for (int j = k; j <= p; j++) {
                    system[i][j] -= factor * system[k][j];
                }
            }
        }
        double[] solution = new double[p];
        for (int i = p - 1; i >= 0; i--) {
            double sum = system[i][p];
            for (int j = i + 1; j < p; j++) {
                sum -= system[i][j] * solution[j];
            }
            solution[i] = sum / system[i][i];
        }
        return solution;
    }

    double mean(double[] row) {
        double sum = row[coefficients.length];
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] * row[i];
        }
        return StrictMath.exp(Math.max(-15, Math.min(15, sum)));
    }

    /** Anscombe's residuals of Poisson counts, standardised but for the leverage. */
    double[] anscombe(double[][] rows, double[] counts, double[] weights) {
        double[] residuals = new double[counts.length];
        for (int t = 0; t < counts.length; t++) {
            double mean = mean(rows[t]);
            double distance = StrictMath.pow(counts[t], 2.0 / 3) - StrictMath.pow(mean, 2.0 / 3);
            residuals[t] = 1.5 * distance / (StrictMath.pow(mean, 1.0 / 6) * StrictMath.sqrt(dispersion));
        }
        return residuals;
    }
}
