package org.koemine.trends.simulation;

import java.util.List;

/** Mean and standard deviation of some counts, two at least. */
record Moments(double mean, double deviation) {
    static Moments of(List<Double> counts) {
        double mean = counts.stream().mapToDouble(count -> count).average().orElseThrow();
        double squares = counts.stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return new Moments(mean, StrictMath.sqrt(squares / (counts.size() - 1)));
    }
}
