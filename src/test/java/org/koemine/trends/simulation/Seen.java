package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a detector saw in the series of a group, to be held against any limit. */
final class Seen {
    private static final int BISECTIONS = 40;

    private final Standard standard;
    private final List<Simulated> all;

    /** Of each series, and of each time that it was looked at. */
    private final List<List<double[]>> evidence;

    Seen(Standard standard, List<Simulated> all) {
        this.standard = standard;
        this.all = all;
        this.evidence = all.parallelStream().map(this::evidence).toList();
    }

    private List<double[]> evidence(Simulated simulated) {
        List<double[]> seen = new ArrayList<>();
        simulated.looks().forEach(look -> seen.add(standard.evidence(look)));
        return seen;
    }

    /** At the limit that it is published with. */
    Outcome usually() {
        return at(standard.usualLimit());
    }

    /** At the lowest limit that gives no more false alarms in a hundred quiet periods than this. */
    Outcome atRate(double falsePercent) {
        double low = 0;
        double high = standard.usualLimit();
        while (at(high).falsePercent() > falsePercent) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (at(middle).falsePercent() > falsePercent) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(high);
    }

    private Outcome at(double limit) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> Outcome.of(
                        all.get(i),
                        all.get(i)
                                .said(evidence.get(i).stream()
                                        .map(seen -> standard.alarms(seen, limit))
                                        .toList())))
                .reduce(Outcome.NONE, Outcome::plus);
    }
}
