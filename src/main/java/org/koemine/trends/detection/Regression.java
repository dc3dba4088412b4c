package org.koemine.trends.detection;

import java.util.Arrays;

/**
 * The usual count of a series as exp(coefficients × covariates) × exposure, learned anew as counts come in: quasi-Poisson
 * regression by penalised iteratively reweighted least squares.
 */
final class Regression {
    static double OUTBREAK = Knob.of("ob",2.2);
    static double PRIOR_DISPERSION = Knob.of("pd",1.15);
    static double PRIOR_FREEDOM = Knob.of("pf",8);
    static double LEVEL_PRIOR = 0.5;
    private static final int SHIFT = 10;

    private final double[][] rows;
    private final int[] counts;
    private final double[] exposures;
    private final Covariates.Block[] blocks;
    private final double[] variances;
    private final double[] means;
    private final double[] weights;
    private double[] coefficients;
    private double[][] factor;
    private double[][] covariance;
    private double dispersion = PRIOR_DISPERSION;
    private int start;
    private int shifted;

    Regression(double[][] rows, int[] counts, double[] exposures, Covariates.Block[] blocks) {
        this.rows = rows;
        this.counts = counts;
        this.exposures = exposures;
        this.blocks = blocks;
        this.variances = Arrays.stream(blocks).mapToDouble(b -> b.deviation * b.deviation).toArray();
        this.means = new double[counts.length];
        this.weights = new double[counts.length];
        this.coefficients = new double[blocks.length];
    }

    /** Another level since a period; what was before the last such change is forgotten. */
    void shift(int from) {
        start = shifted;
        shifted = from;
        for (int t = from; t < rows.length; t++) {
            rows[t][SHIFT] = 1;
        }
        for (int t = 0; t < from; t++) {
            rows[t][SHIFT] = 0;
        }
        coefficients[0] += start > 0 ? coefficients[SHIFT] : 0;
        coefficients[SHIFT] = 0;
    }

    /** Learns from the periods before {@code end}. */
    void learn(int end, int iterations) {
        if (factor == null) {
            double sum = 0.3;
            double exposure = 0.3;
            for (int t = start; t < end; t++) {
                sum += counts[t];
                exposure += exposures[t];
            }
            coefficients[0] = StrictMath.log(sum / exposure);
        }
        for (int i = 0; i < iterations; i++) {
            weigh(end);
            step(end);
        }
        covariance = inverse(factor);
        shrink();
        means(end);
        disperse(end);
    }

    private void means(int end) {
        for (int t = start; t < end; t++) {
            means[t] = mean(t);
        }
    }

    double mean(int t) {
        if (exposures[t] <= 0) {
            return 0;
        }
        double sum = 0;
        double[] row = rows[t];
        for (int i = 0; i < row.length; i++) {
            sum += coefficients[i] * row[i];
        }
        return exposures[t] * StrictMath.exp(Math.max(-20, Math.min(20, sum)));
    }

    double dispersion() {
        return dispersion;
    }

    private void weigh(int end) {
        means(end);
        for (int t = start; t < end; t++) {
            double s = anscombe(counts[t], means[t]) / StrictMath.sqrt(dispersion);
            weights[t] = s > OUTBREAK ? OUTBREAK * OUTBREAK / (s * s) : 1;
        }
    }

    private static double anscombe(double count, double mean) {
        if (mean <= 0) {
            return 0;
        }
        double sixth = StrictMath.sqrt(StrictMath.cbrt(mean));
        return 1.5 * (twoThirds(count) - twoThirds(mean)) / sixth;
    }

    private static double twoThirds(double x) {
        double root = StrictMath.cbrt(x);
        return root * root;
    }

    /** One Newton step towards the posterior mode. */
    private void step(int end) {
        int p = blocks.length;
        double[][] information = new double[p][p];
        double[] gradient = new double[p];
        for (int t = start; t < end; t++) {
            double m = means[t] * weights[t] / dispersion;
            double g = (counts[t] - means[t]) * weights[t] / dispersion;
            if (m <= 0) {
                continue;
            }
            double[] x = rows[t];
            for (int i = 0; i < p; i++) {
                if (x[i] != 0) {
                    double mx = m * x[i];
                    double[] line = information[i];
                    for (int j = 0; j <= i; j++) {
                        line[j] += mx * x[j];
                    }
                    gradient[i] += g * x[i];
                }
            }
        }
        for (int i = 0; i < p; i++) {
            information[i][i] += 1 / variances[i];
            gradient[i] -= coefficients[i] / variances[i];
        }
        gradient[0] += LEVEL_PRIOR;
        factor = cholesky(information);
        double[] move = solve(factor, gradient);
        for (int i = 0; i < p; i++) {
            coefficients[i] += Math.max(-1, Math.min(1, move[i]));
        }
    }

    private void shrink() {
        for (Covariates.Block block : Covariates.Block.values()) {
            if (block == Covariates.Block.LEVEL || block == Covariates.Block.SHIFT) {
                continue;
            }
            double prior = 2;
            double sum = prior * block.deviation * block.deviation;
            double size = prior;
            for (int i = 0; i < blocks.length; i++) {
                if (blocks[i] == block) {
                    sum += coefficients[i] * coefficients[i] + covariance[i][i];
                    size++;
                }
            }
            for (int i = 0; i < blocks.length; i++) {
                if (blocks[i] == block) {
                    variances[i] = sum / size;
                }
            }
        }
    }

    private void disperse(int end) {
        double pearson = PRIOR_DISPERSION * PRIOR_FREEDOM;
        double freedom = PRIOR_FREEDOM;
        for (int t = start; t < end; t++) {
            if (means[t] > 0) {
                double deviation = counts[t] - means[t];
                double informative = Math.min(1, means[t]*2);
                pearson += informative * weights[t] * deviation * deviation / means[t];
                freedom += informative;
            }
        }
        freedom -= Math.min(blocks.length, freedom / 3) ;
        dispersion = Math.max(1, pearson / freedom);
    }

    /** What is expected of the periods from {@code from} to {@code to}, both included, together. */
    NegativeBinomial expects(int from, int to) {
        int p = blocks.length;
        double[] g = new double[p];
        double mean = 0;
        for (int t = from; t <= to; t++) {
            double m = mean(t);
            mean += m;
            for (int i = 0; i < p; i++) {
                g[i] += m * rows[t][i];
            }
        }
        double variance = 0;
        for (int i = 0; i < p; i++) {
            double sum = 0;
            for (int j = 0; j < p; j++) {
                sum += covariance[i][j] * g[j];
            }
            variance += g[i] * sum;
        }
        return new NegativeBinomial(mean, mean * dispersion + variance + 1e-9 * mean);
    }

    static double[][] cholesky(double[][] a) {
        int p = a.length;
        double[][] l = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
        return l;
    }

    static double[] solve(double[][] l, double[] b) {
        int p = b.length;
        double[] x = b.clone();
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = p - 1; i >= 0; i--) {
            for (int k = i + 1; k < p; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }

    static double[][] inverse(double[][] l) {
        int p = l.length;
        double[][] result = new double[p][];
        for (int i = 0; i < p; i++) {
            double[] unit = new double[p];
            unit[i] = 1;
            result[i] = solve(l, unit);
        }
        return result;
    }
}
