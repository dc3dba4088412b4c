package org.koemine.trends.simulation;

import java.util.List;
import org.koemine.trends.detection.Series;

/** A detector to compare with. */
interface Standard {
    /**
     * Whether each period is alarmed.
     *
     * @param from periods before this one need not be judged
     */
    List<Boolean> alarms(Series series, int from);
}
