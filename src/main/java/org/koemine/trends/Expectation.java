package org.koemine.trends;

import org.koemine.trends.detection.NegativeBinomial;

/**
 * What a count of complaints is expected to be, from counts before it.
 *
 * @param mean above 0
 * @param variance above the mean: chance, plus what is not known of the mean
 */
record Expectation(double mean, double variance) {

    /** Variance over mean that no count has. */
    private static final double WIDEST = 10;

    private static final int BISECTIONS = 40;

    Expectation {
        if (!(mean > 0 && variance > mean)) {
            throw new IllegalArgumentException("a count that is expected varies more than by chance alone");
        }
    }

    /**
     * The count expected in a span after {@code count} complaints in an earlier one. With dispersion 1 this is the
     * predictive distribution of a Poisson count under Jeffreys' prior, a negative binomial of mean m = (count + ½) t / T
     * and variance m (1 + t / T); a greater dispersion widens it, as a quasi-Poisson fit does.
     *
     * @param count in the earlier span; weighted counts need not be whole
     * @param length of the earlier span, T
     * @param target length of the span the count is expected in, t, in the same unit
     * @param dispersion variance of a count over its mean, 1 or more
     */
    static Expectation after(double count, long length, long target, double dispersion) {
        double mean = (count + 0.5) * target / length;
        return new Expectation(mean, mean * Math.max(dispersion, 1) * (length + target) / length);
    }

    /**
     * The distribution of a mean under which a count above it has a chance, found by bisection of its variance.
     *
     * @param chance of {@code count} or more
     */
    static Expectation with(double mean, int count, double chance) {
        double low = mean * (1 + 1e-6);
        double high = mean * WIDEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (new Expectation(mean, middle).chanceOf(count) < chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Expectation(mean, low);
    }

    /** The smallest count that chance exceeds with a probability of at most {@code chance}. */
    int upperLimit(double chance) {
        return quantile(1 - chance);
    }

    /** The smallest count that is not exceeded with a probability of at least {@code part}. */
    int quantile(double part) {
        return counts().quantile(part);
    }

    /** The probability of {@code count} or more. */
    double chanceOf(int count) {
        return counts().chanceOf(count);
    }

    private NegativeBinomial counts() {
        return new NegativeBinomial(mean, variance);
    }
}
