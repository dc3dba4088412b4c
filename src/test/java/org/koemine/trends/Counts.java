package org.koemine.trends;

import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/** Random counts of a constant rate. */
final class Counts {
    private Counts() {}

    /** Poisson where the dispersion (variance over mean) is 1, else negative binomial, drawn from a table. */
    static IntSupplier of(double mean, double dispersion, SplittableRandom random) {
        double[] cumulative = dispersion == 1 ? poisson(mean) : negativeBinomial(mean, dispersion);
        return () -> {
            double u = random.nextDouble();
            int k = 0;
            while (k < cumulative.length - 1 && cumulative[k] < u) {
                k++;
            }
            return k;
        };
    }

    private static double[] poisson(double mean) {
        double[] cumulative = new double[(int) (mean + 12 * Math.sqrt(mean) + 20)];
        double p = Math.exp(-mean);
        cumulative[0] = p;
        for (int k = 1; k < cumulative.length; k++) {
            p *= mean / k;
            cumulative[k] = cumulative[k - 1] + p;
        }
        return cumulative;
    }

    private static double[] negativeBinomial(double mean, double dispersion) {
        double r = mean / (dispersion - 1);
        double q = mean / (mean + r);
        double[] cumulative = new double[(int) (mean + 15 * dispersion * Math.sqrt(mean) + 40 * dispersion)];
        double p = Math.pow(1 - q, r);
        cumulative[0] = p;
        for (int k = 1; k < cumulative.length; k++) {
            p *= q * (k - 1 + r) / k;
            cumulative[k] = cumulative[k - 1] + p;
        }
        return cumulative;
    }
}
