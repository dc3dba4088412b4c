package org.koemine.trends.simulation;

import java.util.List;

/** The Early Aberration Reporting System's C1, C2 and C3 (Hutwagner et al. 2003): mean and deviation of seven periods. */
enum Ears implements Standard {
    /** The seven periods before. */
    C1(0, 1),
    /** Seven periods that end two before. */
    C2(2, 1),
    /** What is beyond one deviation of C2, over three periods. */
    C3(2, 3);

    private static final int BASELINE = 7;
    private static final double LIMIT = 3;
    private static final double C3_LIMIT = 2;

    /** Deviations are no smaller: counts are whole. */
    private static final double LEAST = 0.2;

    private final int lag;
    private final int summed;

    Ears(int lag, int summed) {
        this.lag = lag;
        this.summed = summed;
    }

    @Override
    public double usualLimit() {
        return summed == 1 ? LIMIT : C3_LIMIT;
    }

    @Override
    public double[] evidence(Simulated.Look look) {
        List<Double> rates = Told.rates(look.series());
        double[] evidence = new double[rates.size()];
        for (int t = look.from(); t < evidence.length; t++) {
            evidence[t] = summed == 1 ? deviate(rates, t) : sum(rates, t);
        }
        return evidence;
    }

    /** Of what is beyond one deviation, without the periods before that were alarmed by themselves. */
    private double sum(List<Double> counts, int t) {
        double sum = 0;
        for (int i = Math.max(0, t - summed + 1); i <= t; i++) {
            double deviate = deviate(counts, i);
            sum += deviate > LIMIT && i < t ? 0 : Math.max(0, deviate - 1);
        }
        return sum;
    }

    private double deviate(List<Double> counts, int t) {
        int end = t - lag;
        if (end < BASELINE) {
            return 0;
        }
        Moments usual = Moments.of(counts.subList(end - BASELINE, end));
        return (counts.get(t) - usual.mean()) / Math.max(LEAST, usual.deviation());
    }
}
