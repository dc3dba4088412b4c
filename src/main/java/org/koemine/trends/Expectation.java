package org.koemine.trends;

/**
 * What a count of complaints is expected to be, from counts before it.
 *
 * @param mean above 0
 * @param variance above the mean: chance, plus what is not known of the mean
 */
record Expectation(double mean, double variance) {

    /** Smallest probability, relative to the likeliest count's, that is still added up. */
    private static final double NEGLIGIBLE = 1e-18;

    /** The same where the probability itself is asked for. */
    private static final double LEAST = 1e-60;

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

    /**
     * The smallest count that is not exceeded with a probability of at least {@code part}, of a negative binomial
     * distribution of this mean and variance. Its probabilities follow from p(k+1) / p(k) = q (k + r) / (k + 1), with r =
     * mean² / (variance − mean) and q = mean / (mean + r), from the likeliest count outwards, so that no logarithm is
     * needed and the result is the same on every machine. Cost: some tens of standard deviations.
     */
    int quantile(double part) {
        double r = mean * mean / (variance - mean);
        double q = mean / (mean + r);
        int mode = (int) Math.max(0, Math.floor((r - 1) * q / (1 - q)));
        double below = 0;
        double p = 1;
        for (int k = mode; k > 0 && p > NEGLIGIBLE; k--) {
            p *= k / (q * (k - 1 + r));
            below += p;
        }
        double all = below;
        p = 1;
        for (int k = mode; p > NEGLIGIBLE; k++) {
            all += p;
            p *= q * (k + r) / (k + 1);
        }
        return below >= all * part ? below(mode, r, q, below - all * part) : above(mode, r, q, all * part - below);
    }

    /** The probability of {@code count} or more, added up as {@link #quantile} does. */
    double chanceOf(int count) {
        double r = mean * mean / (variance - mean);
        double q = mean / (mean + r);
        int mode = (int) Math.max(0, Math.floor((r - 1) * q / (1 - q)));
        double all = 0;
        double above = 0;
        double p = 1;
        for (int k = mode; k > 0 && p > NEGLIGIBLE; k--) {
            p *= k / (q * (k - 1 + r));
            all += p;
            above += k - 1 >= count ? p : 0;
        }
        p = 1;
        for (int k = mode; p > NEGLIGIBLE || (k <= count && p > LEAST); k++) {
            all += p;
            above += k >= count ? p : 0;
            p *= q * (k + r) / (k + 1);
        }
        return above / all;
    }

    /** @param spare how much the probability of less than {@code mode} is too large, in units of the mode's */
    private static int below(int mode, double r, double q, double spare) {
        int limit = mode - 1;
        double left = spare;
        for (double p = mode / (q * (mode - 1 + r)); limit > 0 && left >= p; limit--) {
            left -= p;
            p *= limit / (q * (limit - 1 + r));
        }
        return limit;
    }

    /** @param missing how much the probability of less than {@code mode} is too small, in units of the mode's */
    private static int above(int mode, double r, double q, double missing) {
        int limit = mode;
        double left = missing;
        for (double p = 1; p < left; limit++) {
            left -= p;
            p *= q * (limit + r) / (limit + 1);
        }
        return limit;
    }
}
