package org.koemine.trends.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.koemine.trends.detection.Series;

/** What standard detectors are told of a series: its counts and what they are proportional to, but not what is still to come. */
final class Told {
    private Told() {}

    /** Around 1; denominators over their mean, where there are any. */
    static double[] exposures(Series series) {
        if (series.denominators().isEmpty()) {
            double[] ones = new double[series.size()];
            Arrays.fill(ones, 1);
            return ones;
        }
        double mean = series.denominators().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return series.denominators().stream().mapToDouble(units -> units / mean).toArray();
    }

    /** Counts over exposures, for detectors that know counts alone. */
    static List<Double> rates(Series series) {
        double[] exposures = exposures(series);
        return IntStream.range(0, series.size())
                .mapToObj(t -> series.counts().get(t) / exposures[t])
                .toList();
    }
}
