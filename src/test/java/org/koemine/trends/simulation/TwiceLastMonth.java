package org.koemine.trends.simulation;

import java.util.List;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** What managers do by eye: more than twice the mean of the month before, and three complaints at least. */
final class TwiceLastMonth implements Standard {
    private static final int FEWEST = 3;

    /** A month without a complaint counts as one of a quarter a period, which changes nothing at the usual limit. */
    private static final double LEAST = 0.25;

    @Override
    public double usualLimit() {
        return 2;
    }

    @Override
    public double[] evidence(Simulated.Look look) {
        Series series = look.series();
        int month = series.step() == Step.DAY ? 28 : 4;
        List<Double> rates = Told.rates(series);
        double[] evidence = new double[series.size()];
        for (int t = Math.max(look.from(), month); t < series.size(); t++) {
            double mean = Moments.of(rates.subList(t - month, t)).mean();
            evidence[t] = series.counts().get(t) >= FEWEST ? rates.get(t) / Math.max(LEAST, mean) : 0;
        }
        return evidence;
    }
}
