package org.koemine.prevention.verdict;

import java.util.Arrays;

/**
 * Poisson regression with the logarithm as link, by Newton's method; a coefficient may be drawn towards 0 (a ridge, or a
 * normal prior). Cost of a fit: some six steps of rows × columns².
 *
 * @param columns columns × rows
 * @param spreads standard deviation of each coefficient's prior; infinite for none
 */
record LogLinear(double[][] columns, double[] spreads, double[] offsets, double[] counts) {
    private static final int MOST_STEPS = 40;
    private static final double NEAR_ENOUGH = 1e-9;
    private static final double LONGEST_STEP = 2;

    /**
     * What was found.
     *
     * @param coefficients of the columns
     * @param means expected counts of the rows
     */
    record Fit(double[] coefficients, double[] means) {}

    /** @param dispersion variance of a count over its mean: the more, the less the counts weigh beside the priors */
    Fit fit(double dispersion) {
        double[] beta = new double[columns.length];
        beta[0] = StrictMath.log((sum(counts) + 0.5) / sum(means(beta)));
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] means = means(beta);
            double[] move = Cholesky.of(information(means, dispersion)).solve(gradient(beta, means, dispersion));
            double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
            double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
            for (int j = 0; j < beta.length; j++) {
                beta[j] += scale * move[j];
            }
            if (longest < NEAR_ENOUGH) {
                break;
            }
        }
        return new Fit(beta, means(beta));
    }

    /** Score of a column that is not in the model, and its information when the others' coefficients are not known. */
    double[] score(double[] column, Fit fit, double dispersion) {
        double score = 0;
        double own = 0;
        double[] shared = new double[columns.length];
        for (int i = 0; i < counts.length; i++) {
            score += column[i] * (counts[i] - fit.means[i]);
            own += column[i] * column[i] * fit.means[i];
            for (int j = 0; j < shared.length; j++) {
                shared[j] += column[i] * columns[j][i] * fit.means[i];
            }
        }
        double[] explained = Cholesky.of(information(fit.means, dispersion)).solve(shared);
        for (int j = 0; j < shared.length; j++) {
            own -= shared[j] * explained[j];
        }
        return new double[] {score, own};
    }

    private double[] means(double[] beta) {
        double[] means = new double[counts.length];
        for (int i = 0; i < means.length; i++) {
            double sum = offsets[i];
            for (int j = 0; j < beta.length; j++) {
                sum += beta[j] * columns[j][i];
            }
            means[i] = StrictMath.exp(sum);
        }
        return means;
    }

    private double[] gradient(double[] beta, double[] means, double dispersion) {
        double[] gradient = new double[beta.length];
        for (int j = 0; j < beta.length; j++) {
            for (int i = 0; i < means.length; i++) {
                gradient[j] += columns[j][i] * (counts[i] - means[i]);
            }
            gradient[j] -= ridge(j, dispersion) * beta[j];
        }
        return gradient;
    }

    private double[][] information(double[] means, double dispersion) {
        double[][] information = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < means.length; i++) {
                    sum += columns[j][i] * columns[k][i] * means[i];
                }
                information[j][k] = sum;
            }
            information[j][j] += ridge(j, dispersion);
        }
        return information;
    }

    private double ridge(int column, double dispersion) {
        return dispersion / (spreads[column] * spreads[column]);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
