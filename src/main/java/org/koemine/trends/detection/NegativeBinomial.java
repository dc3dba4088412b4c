package org.koemine.trends.detection;

/**
 * A count of a given mean and of a variance above it, such as a Poisson count of a rate that is not known exactly.
 *
 * @param mean above 0
 * @param variance above the mean
 */
public record NegativeBinomial(double mean, double variance) {
    /** Above this size the logarithms of the gamma function cancel, and it cannot be told from a Poisson distribution. */
    private static final double LARGEST_SIZE = 1e7;

    /** Above this mean, and many standard deviations of it, a sum over counts would be long. */
    private static final double LARGEST_MEAN = 20_000;

    private static final double NEGLIGIBLE = 1e-12;

    /** Above this variance over mean, upwards is a sum over millions of counts that are all but as likely. */
    private static final double LARGEST_DISPERSION = 10_000;

    /** So many times that, upwards is short again: most of what is left is near. */
    private static final double FAR = 25;

    /** The least number that halves exactly; what is smaller is rounded and may never become 0. */
    private static final double LEAST_EXACT = Double.MIN_NORMAL;

    /** Smallest probability, relative to the likeliest count's, that is still added up from that outwards. */
    private static final double FARTHEST = 1e-18;

    /** The same where the probability itself is asked for. */
    private static final double LEAST = 1e-60;

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
        return count > mean && isShortAbove(count)
                ? here / 2 + above(count, r, q, here)
                : Math.max(here / 2, 1 - here / 2 - below(count, r, q, here));
    }

    private boolean isShortAbove(long count) {
        double dispersion = variance / mean;
        return dispersion < LARGEST_DISPERSION || count > FAR * dispersion;
    }

    private static double above(long count, double r, double q, double here) {
        double sum = 0;
        double p = here;
        for (long k = count; p > Math.max(LEAST_EXACT, NEGLIGIBLE * here); k++) {
            p *= q * (k + r) / (k + 1);
            sum += p;
        }
        return sum;
    }

    private static double below(long count, double r, double q, double here) {
        double sum = 0;
        double p = here;
        for (long k = count; k > 0 && p > Math.max(LEAST_EXACT, NEGLIGIBLE * here); k--) {
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

    /**
     * The smallest count that is not exceeded with a probability of at least {@code part}. Probabilities follow from
     * p(k+1) / p(k) = q (k + r) / (k + 1), with r = mean² / (variance − mean) and q = mean / (mean + r), from the likeliest
     * count outwards, so that no logarithm is needed. Cost: some tens of standard deviations.
     */
    public int quantile(double part) {
        double r = mean * mean / (variance - mean);
        double q = mean / (mean + r);
        int mode = (int) Math.max(0, Math.floor((r - 1) * q / (1 - q)));
        double below = 0;
        double p = 1;
        for (int k = mode; k > 0 && p > FARTHEST; k--) {
            p *= k / (q * (k - 1 + r));
            below += p;
        }
        double all = below;
        p = 1;
        for (int k = mode; p > FARTHEST; k++) {
            all += p;
            p *= q * (k + r) / (k + 1);
        }
        return below >= all * part ? down(mode, r, q, below - all * part) : up(mode, r, q, all * part - below);
    }

    /** @param spare how much the probability of less than {@code mode} is too large, in units of the mode's */
    private static int down(int mode, double r, double q, double spare) {
        int limit = mode - 1;
        double left = spare;
        for (double p = mode / (q * (mode - 1 + r)); limit > 0 && left >= p; limit--) {
            left -= p;
            p *= limit / (q * (limit - 1 + r));
        }
        return limit;
    }

    /** @param missing how much the probability of less than {@code mode} is too small, in units of the mode's */
    private static int up(int mode, double r, double q, double missing) {
        int limit = mode;
        double left = missing;
        for (double p = 1; p < left; limit++) {
            left -= p;
            p *= q * (limit + r) / (limit + 1);
        }
        return limit;
    }

    /** The probability of {@code count} or more, added up as {@link #quantile} does. */
    public double chanceOf(int count) {
        double r = mean * mean / (variance - mean);
        double q = mean / (mean + r);
        int mode = (int) Math.max(0, Math.floor((r - 1) * q / (1 - q)));
        double all = 0;
        double above = 0;
        double p = 1;
        for (int k = mode; k > 0 && p > FARTHEST; k--) {
            p *= k / (q * (k - 1 + r));
            all += p;
            above += k - 1 >= count ? p : 0;
        }
        p = 1;
        for (int k = mode; p > FARTHEST || (k <= count && p > LEAST); k++) {
            all += p;
            above += k >= count ? p : 0;
            p *= q * (k + r) / (k + 1);
        }
        return above / all;
    }
}
