package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;

/** A detector to compare with: what speaks for a rise in each period, held against a limit that can be moved. */
interface Standard {
    /** The limit that it is published with. */
    double usualLimit();

    /**
     * What speaks for a rise, one number a period, 0 where nothing does; periods that are not asked for need not be judged.
     */
    double[] evidence(Simulated.Look look);

    /** Whether each period is alarmed. */
    default List<Boolean> alarms(double[] evidence, double limit) {
        List<Boolean> alarms = new ArrayList<>();
        for (double one : evidence) {
            alarms.add(one > limit);
        }
        return alarms;
    }
}
