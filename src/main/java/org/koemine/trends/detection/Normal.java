package org.koemine.trends.detection;

/** The standard normal distribution. */
final class Normal {
    private static final double[] ERFC = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private Normal() {}

    /** The probability of more than z; relative error below 1.2e-7 (Press et al. 1992, erfcc). */
    static double upperTail(double z) {
        double x = Math.abs(z) / StrictMath.sqrt(2);
        double t = 1 / (1 + x / 2);
        double sum = 0;
        for (int i = ERFC.length - 1; i >= 0; i--) {
            sum = sum * t + ERFC[i];
        }
        double tail = t * StrictMath.exp(-x * x + sum) / 2;
        return z >= 0 ? tail : 1 - tail;
    }

    /** The z that has this upper tail, by bisection-free rational start (Abramowitz and Stegun 26.2.23) and Newton steps. */
    static double quantile(double upperTail) {
        double p = Math.min(Math.max(upperTail, 1e-300), 1 - 1e-16);
        double smaller = Math.min(p, 1 - p);
        double t = StrictMath.sqrt(-2 * StrictMath.log(smaller));
        double z =
                t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        return p <= 0.5 ? z : -z;
    }
}
