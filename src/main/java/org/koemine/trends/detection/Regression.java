package org.koemine.trends.detection;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The usual count of a series: exposure × exp(coefficients · covariates), with a variance of dispersion × mean. Learned by
 * penalised iteratively reweighted least squares, one Newton step from where the last period left it; n periods × p²
 * operations a step. How hard each {@link Block} is pulled to 0 is learned by empirical Bayes (one EM step, Dempster et al.
 * 1977); past outbreaks are weighted down by their Anscombe residuals (Farrington et al. 1996, Noufaily et al. 2013).
 */
final class Regression {
    /** Standardised residuals above this are weighted down. */
    private static final double OUTBREAK = 2.2;

    private static final double PRIOR_DISPERSION = 1.15;

    /** Periods that the prior dispersion, and each prior variance of a block, are worth. */
    private static final double PRIOR_PERIODS = 8;

    private static final double PRIOR_COEFFICIENTS = 2;

    /**
     * A block's deviation is at most so many times that before any count was seen. A few weeks on one side of a wave are a
     * steep trend as well, and a trend once free would become steeper with each week learned.
     */
    private static final double LOOSEST = 6;

    /**
     * By so many periods' share of itself the excess of a dispersion is larger than found: a limit of 2.5 deviations is
     * exceeded more often where the deviation itself is an estimate, of skewed counts twice as much as Student's t says.
     */
    private static final double UNSURE = 10;

    /**
     * Standard deviation, relative to itself, of what a usual count is beside all that the covariates say. It matters where
     * counts are large and chance is small; without it limits wide enough there are too wide for small counts.
     */
    private static final double INEXACT = 0.08;

    /** Half a complaint more than was counted (Jeffreys' prior of a rate). */
    private static final double PRIOR_COUNT = 0.5;

    /** No period's logarithm moves further in one step: far from the counts the approximation is poor. */
    private static final double LONGEST_MOVE = 1;

    private static final double LARGEST_EXPONENT = 40;

    private final double[][] rows;
    private final int[] counts;
    private final double[] exposures;
    private final Block[] blocks;
    private final boolean rate;
    private final double[] priors;
    private final double[] twoThirds;
    private final double[] means;
    private final double[] weights;
    private final double[] coefficients;
    private double[][] covariance = {};
    private double dispersion = PRIOR_DISPERSION;
    private boolean begun;
    private int start;
    private int shifted;

    /** The period before which the means are those of the coefficients as they are. */
    private int known;

    /** @param rows covariates, periods × p and more; the regression fills in its column {@link Covariates#SHIFT} */
    Regression(double[][] rows, int[] counts, double[] exposures, Block[] blocks, boolean rate) {
        this.rows = rows;
        this.counts = counts;
        this.exposures = exposures;
        this.blocks = blocks;
        this.rate = rate;
        this.priors =
                Arrays.stream(blocks).mapToDouble(block -> block.variance(rate)).toArray();
        this.twoThirds =
                Arrays.stream(counts).mapToDouble(Regression::twoThirds).toArray();
        this.means = new double[counts.length];
        this.weights = new double[counts.length];
        this.coefficients = new double[blocks.length];
    }

    double dispersion() {
        return dispersion;
    }

    /** Variance of a period's count over its usual one, where that may be another for all that is known of the calendar. */
    double dispersion(int t) {
        return dispersion(t, mean(t));
    }

    private double dispersion(int t, double mean) {
        return dispersion + mean * loose(t);
    }

    /**
     * Relative variance of a usual count for all that is known of the period. Where a gift season begins or ends the days are
     * known, but not on which of them a shop begins and ends, so that the season's effect may be there or not.
     */
    private double loose(int t) {
        double variance = INEXACT * INEXACT;
        for (int season = Covariates.MIDSUMMER; season <= Covariates.YEAR_END; season++) {
            double half = coefficients[season] / 2;
            variance += rows[t][Covariates.edge(season, blocks.length)] * half * half;
        }
        return variance;
    }

    /** Learns from the periods from {@code first} on and before {@code end}, in so many steps. */
    void learn(int first, int end, int steps) {
        start = Math.max(start, first);
        if (!begun && start < end) {
            begin(end);
            begun = true;
        }
        Cholesky information = null;
        for (int i = 0; i < Math.max(1, steps); i++) {
            weigh(end);
            information = step(end);
        }
        covariance = information.inverse();
        shrink();
        disperse(end);
    }

    /** The level has been another since a period: what was before the last such change is forgotten. */
    void shift(int from) {
        start = shifted;
        shifted = from;
        known = 0;
        coefficients[Covariates.LEVEL] += coefficients[Covariates.SHIFT];
        coefficients[Covariates.SHIFT] = 0;
        for (int t = 0; t < rows.length; t++) {
            rows[t][Covariates.SHIFT] = t < from ? 0 : 1;
        }
    }

    private void begin(int end) {
        double complaints = PRIOR_COUNT;
        double exposure = PRIOR_COUNT;
        for (int t = 0; t < end; t++) {
            complaints += counts[t];
            exposure += exposures[t];
        }
        coefficients[Covariates.LEVEL] = StrictMath.log(complaints / exposure);
    }

    private void know(int end) {
        for (int t = Math.max(start, known); t < end; t++) {
            means[t] = mean(t);
        }
        known = Math.max(known, end);
    }

    private void weigh(int end) {
        know(end);
        for (int t = start; t < end; t++) {
            double residual = anscombe(t) / StrictMath.sqrt(dispersion(t, means[t]));
            weights[t] = residual > OUTBREAK ? OUTBREAK * OUTBREAK / (residual * residual) : 1;
        }
    }

    private double anscombe(int t) {
        double mean = means[t];
        return mean <= 0 ? 0 : 1.5 * (twoThirds[t] - twoThirds(mean)) / StrictMath.sqrt(StrictMath.cbrt(mean));
    }

    private static double twoThirds(double value) {
        return StrictMath.cbrt(value * value);
    }

    /** One Newton step towards the mode of the posterior; the information there was before it. */
    private Cholesky step(int end) {
        int p = blocks.length;
        double[][] information = new double[p][p];
        double[] gradient = new double[p];
        for (int t = start; t < end; t++) {
            if (means[t] > 0) {
                double weight = weights[t] / dispersion(t, means[t]);
                add(rows[t], weight * means[t], weight * (counts[t] - means[t]), information, gradient);
            }
        }
        for (int i = 0; i < p; i++) {
            information[i][i] += 1 / priors[i];
            gradient[i] -= coefficients[i] / priors[i];
        }
        if (start < end) {
            gradient[Covariates.LEVEL] += PRIOR_COUNT;
        }
        Cholesky factor = new Cholesky(information);
        double[] move = factor.solve(gradient);
        double part = Math.min(1, LONGEST_MOVE / Math.max(longest(move, end), Double.MIN_NORMAL));
        for (int i = 0; i < p; i++) {
            coefficients[i] += part * move[i];
        }
        known = 0;
        return factor;
    }

    /**
     * How far a move takes the farthest period. Coefficients say nothing of that: over the months since a level changed, level
     * and trend are as good as one, and large moves of both cancel.
     */
    private double longest(double[] move, int end) {
        double longest = 0;
        for (int t = start; t < end; t++) {
            double moved = 0;
            for (int i = 0; i < move.length; i++) {
                moved += move[i] * rows[t][i];
            }
            longest = Math.max(longest, Math.abs(moved));
        }
        return longest;
    }

    private static void add(double[] row, double weight, double pull, double[][] information, double[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
            if (row[i] != 0) {
                double weighted = weight * row[i];
                double[] line = information[i];
                for (int j = 0; j <= i; j++) {
                    line[j] += weighted * row[j];
                }
                gradient[i] += pull * row[i];
            }
        }
    }

    /** A block's variance becomes that of its coefficients, each of which is known to its own variance only. */
    private void shrink() {
        for (Block block : Block.values()) {
            int[] members = IntStream.range(0, blocks.length)
                    .filter(i -> blocks[i] == block)
                    .toArray();
            if (block.isLearned() && members.length > 0) {
                double sum = PRIOR_COEFFICIENTS * block.variance(rate);
                for (int i : members) {
                    sum += coefficients[i] * coefficients[i] + covariance[i][i];
                }
                double learned = sum / (PRIOR_COEFFICIENTS + members.length);
                for (int i : members) {
                    priors[i] = Math.min(learned, LOOSEST * LOOSEST * block.variance(rate));
                }
            }
        }
    }

    /** Pearson's statistic over its freedom, where periods of hardly a complaint say little. */
    private void disperse(int end) {
        double pearson = PRIOR_DISPERSION * PRIOR_PERIODS;
        double freedom = PRIOR_PERIODS;
        know(end);
        for (int t = start; t < end; t++) {
            if (means[t] > 0) {
                double deviation = counts[t] - means[t];
                double telling = Math.min(1, 2 * means[t]);
                double loosely = 1 + means[t] * loose(t) / dispersion;
                pearson += telling * weights[t] * deviation * deviation / (means[t] * loosely);
                freedom += telling;
            }
        }
        freedom -= Math.min(blocks.length, freedom / 3);
        dispersion = 1 + Math.max(0, pearson / freedom - 1) * (1 + UNSURE / freedom);
    }

    /** The usual count of a period; 0 where nothing can be. */
    double mean(int t) {
        double exponent = 0;
        for (int i = 0; i < blocks.length; i++) {
            exponent += coefficients[i] * rows[t][i];
        }
        return exposures[t] * StrictMath.exp(Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent)));
    }

    /** Variance of the usual count of some periods together, by what is not known of the coefficients. */
    double uncertainty(int from, int to) {
        double[] slope = new double[blocks.length];
        double variance = 0;
        for (int t = from; t <= to; t++) {
            double mean = mean(t);
            variance += mean * mean * loose(t);
            for (int i = 0; i < slope.length; i++) {
                slope[i] += mean * rows[t][i];
            }
        }
        for (int i = 0; i < slope.length; i++) {
            for (int j = 0; j < slope.length; j++) {
                variance += slope[i] * covariance[i][j] * slope[j];
            }
        }
        return variance;
    }
}
