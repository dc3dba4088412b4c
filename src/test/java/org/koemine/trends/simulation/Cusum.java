package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** Sums of what is beyond half a deviation, alarmed at four and begun again (Page 1954); half a year is the baseline. */
final class Cusum implements Standard {
    private static final double SLACK = 0.5;
    private static final double LIMIT = 4;
    private static final double LEAST = 0.5;

    @Override
    public List<Boolean> alarms(Series series, int from) {
        int baseline = series.step() == Step.DAY ? 182 : 26;
        List<Boolean> alarms = new ArrayList<>();
        double sum = 0;
        for (int t = 0; t < series.size(); t++) {
            if (t < baseline) {
                alarms.add(false);
                continue;
            }
            Moments usual = Moments.of(series.counts().subList(t - baseline, t));
            sum += (series.counts().get(t) - usual.mean()) / Math.max(LEAST, usual.deviation()) - SLACK;
            alarms.add(t >= from && sum > LIMIT);
            sum = sum > LIMIT ? 0 : Math.max(0, sum);
        }
        return alarms;
    }
}
