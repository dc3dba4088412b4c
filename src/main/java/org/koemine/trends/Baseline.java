package org.koemine.trends;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weeks that a rise is compared with, after Farrington et al. (1996) as improved by Noufaily et al. (2013): a constant
 * rate with quasi-Poisson dispersion, in which past outbreaks are weighted down by their Anscombe residuals. With a dozen
 * weeks one outbreak would hide itself by raising mean and dispersion; so a week's residual is taken against the other
 * weeks, and 3 is the limit instead of 2.58. There is no trend or season: those need years that most logs do not have.
 *
 * @param weeks number of them
 * @param count complaints in them, outbreaks weighted down
 * @param dispersion variance over mean without the outbreaks; 0 where there are no complaints
 */
record Baseline(int weeks, double count, double dispersion) {

    /** Fewer weeks say too little of a rate. */
    static final int FEWEST_WEEKS = 4;

    private static final double OUTBREAK = 3;

    /** @param counts of complaints, a week each */
    static Baseline fit(int[] counts) {
        if (IntStream.of(counts).sum() == 0) {
            return new Baseline(counts.length, 0, 0);
        }
        Moments weighted = Moments.of(counts, weights(counts));
        return new Baseline(counts.length, weighted.sum(), weighted.dispersion());
    }

    /** One for an ordinary week, and the inverse square of its residual for an outbreak. */
    private static double[] weights(int[] counts) {
        double[] weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double residual = residual(counts, i);
            weights[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
        }
        return weights;
    }

    /** Anscombe's residual of one week against the others. */
    private static double residual(int[] counts, int week) {
        double[] others = new double[counts.length];
        Arrays.fill(others, 1);
        others[week] = 0;
        Moments rest = Moments.of(counts, others);
        double mean = Math.max(rest.mean(), 0.5 / counts.length);
        double scale = StrictMath.sqrt(Math.max(rest.dispersion(), 1) * (1 + 1 / rest.weight()));
        double distance = twoThirds(counts[week]) - twoThirds(mean);
        return 1.5 * distance / (StrictMath.sqrt(StrictMath.cbrt(mean)) * scale);
    }

    private static double twoThirds(double value) {
        return StrictMath.cbrt(value * value);
    }

    /** The count expected in some days after these weeks. */
    Expectation expects(long days) {
        return Expectation.after(count, 7L * weeks, days, dispersion);
    }

    /**
     * Weighted sums over weeks.
     *
     * @param weight of all weeks together
     * @param sum of the counts, scaled to as many weeks as there are
     * @param pearson sum of squared deviations over the mean
     */
    private record Moments(double weight, double sum, double mean, double pearson) {

        static Moments of(int[] counts, double[] weights) {
            double weight = 0;
            double sum = 0;
            for (int i = 0; i < counts.length; i++) {
                weight += weights[i];
                sum += weights[i] * counts[i];
            }
            double mean = weight > 0 ? sum / weight : 0;
            double pearson = 0;
            for (int i = 0; i < counts.length && mean > 0; i++) {
                pearson += weights[i] * (counts[i] - mean) * (counts[i] - mean) / mean;
            }
            return new Moments(weight, weight > 0 ? sum * counts.length / weight : 0, mean, pearson);
        }

        double dispersion() {
            return weight > 1 ? pearson / (weight - 1) : 0;
        }
    }
}
