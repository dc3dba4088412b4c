package org.koemine.trends.simulation;

import java.util.List;
import org.koemine.trends.detection.Series;

/**
 * A series of which it is known what is in it.
 *
 * @param outbreaks those that are to be found
 * @param disturbed periods that a past outbreak reached, neither quiet nor to be found
 * @param judgedFrom the first period that counts
 * @param vintages where records come late: the series as it was known at the end of each period that counts; else empty
 */
record Simulated(
        Series series, List<Outbreak> outbreaks, List<Outbreak> disturbed, int judgedFrom, List<Series> vintages) {
    Simulated(Series series, List<Outbreak> outbreaks, List<Outbreak> disturbed, int judgedFrom) {
        this(series, outbreaks, disturbed, judgedFrom, List.of());
    }

    Simulated {
        vintages = List.copyOf(vintages);
        outbreaks = List.copyOf(outbreaks);
        disturbed = List.copyOf(disturbed);
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
