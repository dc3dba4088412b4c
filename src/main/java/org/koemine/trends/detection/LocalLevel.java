package org.koemine.trends.detection;

/**
 * How far the counts of late stand above or below what trend and season say: gamma-Poisson filters that forget (Harvey and
 * Fernandes 1989), each at its own speed. The one that would have forecast best is used; the first never leaves 1 and has a
 * start over the others, so that a steady series pays nothing.
 */
final class LocalLevel {
    /** What is kept from one period to the next. */
    private static final double[] KEPT = {1, 0.96, 0.87};

    /** Complaints that the ratio 1 is worth; the first filter's is infinite. */
    private static final double[] FIRM = {0, 25, 8};

    /** By how much a log-likelihood must be better. */
    private static final double[] HANDICAP = {0, 2, 3};

    private static final double REMEMBERED = 0.99;

    /** Deviations above which a count does not move the level. */
    private static final double OUTBREAK = 2.5;

    private final double[] seen = new double[KEPT.length];
    private final double[] due = new double[KEPT.length];
    private final double[] merit = new double[KEPT.length];
    private int best;

    /** What the usual count is to be multiplied by. */
    double ratio() {
        return ratio(best);
    }

    /** Squared coefficient of variation of that. */
    double spread() {
        return spread(best);
    }

    /**
     * Takes in a period that is past.
     *
     * @param mean its usual count
     */
    void take(int count, double mean, double dispersion) {
        if (mean <= 0) {
            return;
        }
        double expected = ratio() * mean;
        boolean outbreak = count > expected + OUTBREAK * StrictMath.sqrt(dispersion * expected);
        if (!outbreak) {
            rate(count, mean, dispersion);
        }
        for (int i = 1; i < KEPT.length; i++) {
            seen[i] = KEPT[i] * seen[i] + (outbreak ? expected : count) / dispersion;
            due[i] = KEPT[i] * due[i] + mean / dispersion;
        }
    }

    private void rate(int count, double mean, double dispersion) {
        for (int i = 0; i < KEPT.length; i++) {
            double expected = mean * ratio(i);
            double variance = expected * dispersion + expected * expected * spread(i);
            merit[i] = REMEMBERED * merit[i] + new NegativeBinomial(expected, variance).logProbability(count);
        }
        best = 0;
        for (int i = 1; i < KEPT.length; i++) {
            if (merit[i] - HANDICAP[i] > merit[best] - HANDICAP[best]) {
                best = i;
            }
        }
    }

    private double ratio(int filter) {
        return filter == 0 ? 1 : (seen[filter] + FIRM[filter]) / (due[filter] + FIRM[filter]);
    }

    private double spread(int filter) {
        return filter == 0 ? 0 : 1 / (seen[filter] + FIRM[filter]);
    }
}
