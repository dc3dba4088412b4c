package org.koemine.trends.simulation;

import java.util.Comparator;
import java.util.List;

/**
 * Detectors on the series of one group.
 *
 * @param standards the usual ones, by name
 * @param known what is found by one that knows what is usual, with no more false alarms than ours
 */
record Compared(Outcome ours, List<Contender> standards, Outcome known) {
    Compared {
        standards = List.copyOf(standards);
    }

    /**
     * A standard detector.
     *
     * @param usually at the limit that it is published with
     * @param sameRate at the lowest limit at which it has no more false alarms than ours
     */
    record Contender(String name, Outcome usually, Outcome sameRate) {}

    /** The one that finds most at the same rate of false alarms; of several, the first. */
    Contender best() {
        return standards.stream()
                .sorted(Comparator.comparing((Contender one) -> -one.sameRate().foundPercent()))
                .findFirst()
                .orElseThrow();
    }

    /** Outbreaks in a hundred that ours finds and the best standard detector does not, at the same rate. */
    double margin() {
        return ours.foundPercent() - best().sameRate().foundPercent();
    }
}
