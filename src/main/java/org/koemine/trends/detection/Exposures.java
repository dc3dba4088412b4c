package org.koemine.trends.detection;

import java.util.Arrays;

/** What the expected count of each period is proportional to: its denominator, and the share of records that is in. */
final class Exposures {
    private Exposures() {}

    /**
     * Around 1; 0 for a period of denominator 0 without a complaint, which was closed and tells
     * nothing. One of denominator 0 with complaints goes by the last denominator before.
     */
    static double[] of(Series series) {
        double[] exposures = new double[series.size()];
        Arrays.fill(exposures, 1);
        if (!series.denominators().isEmpty()) {
            denominators(series, exposures);
        }
        int complete = series.size() - series.arrived().size();
        for (int t = complete; t < series.size(); t++) {
            exposures[t] *= series.arrived().get(t - complete);
        }
        return exposures;
    }

    /** Whether denominators say anything of trend and season: those that are always the same do not. */
    static boolean tell(Series series) {
        return series.denominators().stream()
                        .filter(denominator -> denominator > 0)
                        .distinct()
                        .count()
                > 1;
    }

    private static void denominators(Series series, double[] exposures) {
        double unit = 0;
        double last = 1;
        for (int t = 0; t < exposures.length; t++) {
            double denominator = series.denominators().get(t);
            if (unit == 0) {
                unit = denominator;
            }
            if (denominator > 0) {
                last = denominator / unit;
            }
            exposures[t] = denominator > 0 || series.counts().get(t) > 0 ? last : 0;
        }
    }
}
