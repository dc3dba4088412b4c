package org.koemine.trends.detection;

/**
 * How far the counts of late stand above or below what trend and season say: a gamma-Poisson filter that forgets
 * (Harvey and Fernandes 1989), run at three speeds. The speed that would have forecast best is used; the slowest one
 * never leaves 1.
 */
final class LocalLevel {
    private static final double[] KEPT = {1, Knob.of("w1", 0.96), Knob.of("w2", 0.87)};
    private static final double[] FIRM = {0, Knob.of("k1", 25), Knob.of("k2", 8)};
    private static final double[] HANDICAP = {0, Knob.of("h1", 2), Knob.of("h2", 3)};
    private static final double REMEMBERED = 0.99;

    private final double[] seen = new double[3];
    private final double[] due = new double[3];
    private final double[] merit = new double[3];

    /** Takes in a period that is past. */
    void take(int count, double mean, double dispersion) {
        if (mean <= 0) {
            return;
        }
        double most = ratio() * mean;
        boolean outbreak = count > most + 2.5 * StrictMath.sqrt(dispersion * most);
        for (int i = 0; i < 3; i++) {
            double ratio = ratio(i);
            double expected = mean * ratio;
            double variance = expected * dispersion * (1 + 1e-9) + expected * expected * spread(i, dispersion);
            merit[i] *= REMEMBERED;
            if (!outbreak) {
                merit[i] += new NegativeBinomial(expected, variance).logProbability(count);
            }
        }
        double taken = outbreak ? most : count;
        for (int i = 1; i < 3; i++) {
            seen[i] = KEPT[i] * seen[i] + taken / dispersion;
            due[i] = KEPT[i] * due[i] + mean / dispersion;
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < 3; i++) {
            if (merit[i] - HANDICAP[i] > merit[best] - HANDICAP[best]) {
                best = i;
            }
        }
        return best;
    }

    double ratio() {
        return ratio(best());
    }

    /** Squared coefficient of variation of the ratio. */
    double spread(double dispersion) {
        return spread(best(), dispersion);
    }

    private double ratio(int i) {
        return i == 0 ? 1 : (seen[i] + FIRM[i]) / (due[i] + FIRM[i]);
    }

    private double spread(int i, double dispersion) {
        return i == 0 ? 0 : 1 / (seen[i] + FIRM[i]);
    }
}
