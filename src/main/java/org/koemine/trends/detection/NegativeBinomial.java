package org.koemine.trends.detection;

/**
 * A count of a given mean and of a variance above it, such as a Poisson count of a rate that is not known exactly.
 *
 * @param mean above 0
 * @param variance above the mean
 */
record NegativeBinomial(double mean, double variance) {
    /** Above this size it cannot be told from a Poisson distribution. */
    private static final double LARGEST_SIZE = 1e7;

    /** Above this mean, and many standard deviations of it, a sum over counts would be long. */
    private static final double LARGEST_MEAN = 20_000;

    private static final double NEGLIGIBLE = 1e-12;

    /** Size r, with variance = mean + mean² / r. */
    private double size() {
        return Math.min(LARGEST_SIZE, mean * mean / Math.max(variance - mean, 1e-300));
    }

    /**
     * The mid-p of a count: the probability of more, and half that of as many. Over counts and means it averages what a
     * continuous count's would be, where the plain tail of small counts is too large (Lancaster 1961).
     */
    double midP(long count) {
        if (mean <= 0) {
            return count > 0 ? 0 : 0.5;
        }
        if (mean > LARGEST_MEAN) {
            return Normal.upperTail((count - mean) / StrictMath.sqrt(variance));
        }
        double r = size();
        double q = mean / (mean + r);
        double here = StrictMath.exp(logProbability(count, r));
        return count > mean ? here / 2 + above(count, r, q, here) : 1 - here / 2 - below(count, r, q, here);
    }

    private static double above(long count, double r, double q, double here) {
        double sum = 0;
        double p = here;
        for (long k = count; p > NEGLIGIBLE * here; k++) {
            p *= q * (k + r) / (k + 1);
            sum += p;
        }
        return sum;
    }

    private static double below(long count, double r, double q, double here) {
        double sum = 0;
        double p = here;
        for (long k = count; k > 0 && p > NEGLIGIBLE * here; k--) {
            p *= k / (q * (k - 1 + r));
            sum += p;
        }
        return sum;
    }

    double logProbability(long count) {
        return logProbability(count, size());
    }

    private double logProbability(long count, double r) {
        return LogGamma.of(count + r)
                - LogGamma.of(r)
                - LogGamma.of(count + 1.0)
                - r * StrictMath.log1p(mean / r)
                - count * StrictMath.log1p(r / mean);
    }

    /** The largest count whose mid-p is above {@code chance}; less than 0 there is none. */
    long upperLimit(double chance) {
        long below = -1;
        long above = Math.max(1, (long) mean);
        while (midP(above) > chance) {
            below = above;
            above *= 2;
        }
        while (above - below > 1) {
            long middle = (above + below) >>> 1;
            if (midP(middle) > chance) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }
}
