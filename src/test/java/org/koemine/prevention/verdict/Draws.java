package org.koemine.prevention.verdict;

import java.util.SplittableRandom;

/** Random counts. */
final class Draws {
    private Draws() {}

    /** Negative binomial of a mean and a ratio of variance to it; Poisson where that is 1 or less. */
    static int overdispersed(SplittableRandom random, double mean, double dispersion) {
        return dispersion <= 1
                ? poisson(random, mean)
                : poisson(random, gamma(random, mean / (dispersion - 1)) * (dispersion - 1));
    }

    /** By inversion; above 30 as a rounded normal. */
    private static int poisson(SplittableRandom random, double mean) {
        if (mean > 30) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double p = Math.exp(-mean);
        double sum = p;
        double uniform = random.nextDouble();
        int count = 0;
        while (uniform > sum && count < 1_000) {
            count++;
            p *= mean / count;
            sum += p;
        }
        return count;
    }

    /** Marsaglia & Tsang 2000. */
    private static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
