package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** Sums of what is beyond half a deviation, alarmed at four and begun again (Page 1954); half a year is the baseline. */
final class Cusum implements Standard {
    private static final double SLACK = 0.5;
    private static final double LEAST = 0.5;

    @Override
    public double usualLimit() {
        return 4;
    }

    /** By how much each period moves the sum. */
    @Override
    public double[] evidence(Simulated.Look look) {
        Series series = look.series();
        int baseline = series.step() == Step.DAY ? 182 : 26;
        List<Double> rates = Told.rates(series);
        double[] moves = new double[series.size()];
        for (int t = baseline; t < series.size(); t++) {
            Moments usual = Moments.of(rates.subList(t - baseline, t));
            moves[t] = (rates.get(t) - usual.mean()) / Math.max(LEAST, usual.deviation()) - SLACK;
        }
        return moves;
    }

    @Override
    public List<Boolean> alarms(double[] moves, double limit) {
        List<Boolean> alarms = new ArrayList<>();
        double sum = 0;
        for (double move : moves) {
            sum = Math.max(0, sum + move);
            alarms.add(sum > limit);
            sum = sum > limit ? 0 : sum;
        }
        return alarms;
    }
}
