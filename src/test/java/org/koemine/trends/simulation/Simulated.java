package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.koemine.trends.detection.Series;

/**
 * A series of which it is known what is in it.
 *
 * @param usual what its counts were drawn from
 * @param outbreaks those that are to be found
 * @param disturbed periods that a past outbreak reached, neither quiet nor to be found
 * @param judgedFrom the first period that counts
 * @param vintages where records come late: the series as it was known at the end of each period that counts; else empty
 */
record Simulated(
        Series series,
        Usual usual,
        List<Outbreak> outbreaks,
        List<Outbreak> disturbed,
        int judgedFrom,
        List<Series> vintages) {
    /** Weekly nights whose signals go on and are not said anew. */
    private static final int REMEMBERED = 2;

    Simulated(Series series, Usual usual, List<Outbreak> outbreaks, List<Outbreak> disturbed, int judgedFrom) {
        this(series, usual, outbreaks, disturbed, judgedFrom, List.of());
    }

    Simulated {
        vintages = List.copyOf(vintages);
        outbreaks = List.copyOf(outbreaks);
        disturbed = List.copyOf(disturbed);
    }

    /**
     * What no detector of real counts is told.
     *
     * @param means of each period without its outbreaks
     * @param dispersion variance over mean
     */
    record Usual(List<Double> means, double dispersion) {
        Usual {
            means = List.copyOf(means);
        }
    }

    /**
     * A series that a detector is shown.
     *
     * @param from the first period that is asked for
     * @param usual once all records are in
     */
    record Look(Series series, int from, Usual usual) {}

    /** The whole series once or, where records come late, as it was known at the end of each period, for that period. */
    List<Look> looks() {
        return vintages.isEmpty()
                ? List.of(new Look(series, judgedFrom, usual))
                : vintages.stream()
                        .map(known -> new Look(known, known.size() - 1, usual))
                        .toList();
    }

    /**
     * Where records come late, an alarm of the same rise as one of the last two nights' is none, by whatever detector.
     *
     * @param alarms one a period, of each look
     * @return one a period
     */
    List<Boolean> said(List<List<Boolean>> alarms) {
        if (vintages.isEmpty()) {
            return alarms.get(0);
        }
        List<Boolean> beyond = new ArrayList<>(Collections.nCopies(judgedFrom, false));
        List<Boolean> said = new ArrayList<>(beyond);
        for (List<Boolean> look : alarms) {
            int last = look.size() - 1;
            beyond.add(look.get(last));
            said.add(look.get(last) && !beyond.subList(last - REMEMBERED, last).contains(true));
        }
        return said;
    }

    boolean isQuiet(int period) {
        return outbreaks.stream().noneMatch(outbreak -> outbreak.reaches(period))
                && disturbed.stream().noneMatch(outbreak -> outbreak.reaches(period));
    }

    /** Periods from the first to the last with a case. */
    record Outbreak(int from, int to) {
        boolean reaches(int period) {
            return period >= from && period <= to;
        }
    }
}
