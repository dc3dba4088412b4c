package org.koemine.prevention.verdict;

import java.util.OptionalInt;

/**
 * Watches whether a theme on which a countermeasure worked comes back: each of the last weeks might be the one since which
 * it has (as in an e-detector, Shin, Ramdas & Rinaldo 2023, whose sum over starting weeks this bounds by the greatest).
 *
 * @param errorsPerYear false alarms in a year, at most
 * @param lost share of the effect that is gone, at least, so that it counts as come back
 */
record Watch(double errorsPerYear, double lost) {
    static final Watch OPEN = new Watch(0.01, 0.5);

    /** A closed theme nobody looks at any more: tighter. */
    static final Watch CLOSED = new Watch(0.05, 0.25);

    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int LOOKED_BACK = 26;
    private static final int FEWEST_GOOD = 3;
    private static final int FEWEST_BAD = 2;

    /** The first week since which it has come back, counted from the first after the start. */
    OptionalInt recurrence(Course before, Course after) {
        int last = after.size() - FEWEST_BAD;
        for (int week = Math.max(FEWEST_GOOD, after.size() - LOOKED_BACK); week <= last; week++) {
            if (isHigher(after, week) && isBack(before, after, week)) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }

    /** A first look that costs nothing. */
    private static boolean isHigher(Course after, int week) {
        return after.from(week).perWeek() > 1.2 * after.until(week).perWeek();
    }

    private boolean isBack(Course before, Course after, int week) {
        Steps steps = new Steps(before.then(after), before.size(), before.size() + week);
        double effect = steps.logRatio(0);
        return effect < 0
                && effect + steps.logRatio() > (1 - lost) * effect
                && steps.against(0).isHigher(errorsPerYear / WEEKS_OF_A_YEAR);
    }
}
