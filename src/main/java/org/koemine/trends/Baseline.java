package org.koemine.trends;

import java.util.Arrays;

/**
 * The weeks that a rise is compared with, after Farrington et al. (1996) as improved by Noufaily et al. (2013): a constant
 * rate with quasi-Poisson dispersion, fitted twice, the second time with past outbreaks weighted down by their Anscombe
 * residuals. Without trend or season: those need years that most companies' logs do not have.
 *
 * @param weeks number of them
 * @param count complaints in them, outbreaks weighted down; the weights sum to {@code weeks}
 * @param pearson the sum of the weighted squared deviations over the mean: about {@code weeks − 1} times the dispersion
 */
record Baseline(int weeks, double count, double pearson) {

    /** Fewer weeks say too little of a rate. */
    static final int FEWEST_WEEKS = 4;

    /** A week whose residual is above this is an outbreak of its own (Noufaily et al. 2013). */
    private static final double OUTBREAK = 2.58;

    /** Below this weekly mean the deviations say nothing about dispersion. */
    private static final double INFORMATIVE_MEAN = 0.5;

    /** @param counts of complaints, a week each */
    static Baseline fit(int[] counts) {
        if (counts.length == 0) {
            return new Baseline(0, 0, 0);
        }
        double[] even = new double[counts.length];
        Arrays.fill(even, 1);
        Baseline first = weigh(counts, even);
        if (first.count == 0) {
            return first;
        }
        return weigh(counts, first.weights(counts));
    }

    double mean() {
        return count / weeks;
    }

    boolean tellsDispersion() {
        return mean() >= INFORMATIVE_MEAN;
    }

    /**
     * Variance over mean, 1 or more. A dozen weeks estimate it poorly, and where it is estimated too low chance is taken
     * for a rise; so each theme's own is drawn halfway to that of all.
     *
     * @param common dispersion of all themes
     */
    double dispersion(double common) {
        return Math.max(1, (pearson + common * (weeks - 1)) / (2.0 * (weeks - 1)));
    }

    private static Baseline weigh(int[] counts, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double count = 0;
        for (int i = 0; i < counts.length; i++) {
            count += counts[i] * weights[i] * counts.length / sum;
        }
        double mean = count / counts.length;
        double pearson = 0;
        for (int i = 0; i < counts.length && mean > 0; i++) {
            pearson += weights[i] * counts.length / sum * (counts[i] - mean) * (counts[i] - mean) / mean;
        }
        return new Baseline(counts.length, count, pearson);
    }

    /** One for an ordinary week, and the inverse square of its residual for an outbreak. */
    private double[] weights(int[] counts) {
        double scale = StrictMath.sqrt(Math.max(1, pearson / (weeks - 1)) * (1 - 1.0 / weeks));
        double mean = mean();
        double[] weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double residual =
                    1.5 * (twoThirds(counts[i]) - twoThirds(mean)) / (StrictMath.sqrt(StrictMath.cbrt(mean)) * scale);
            weights[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
        }
        return weights;
    }

    private static double twoThirds(double value) {
        return StrictMath.cbrt(value * value);
    }
}
