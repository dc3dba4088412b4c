package org.koemine.prevention.verdict;

import java.util.OptionalInt;

/**
 * What a theme was like before a countermeasure, guarded against regression to the mean (Galton 1886; for measures taken
 * after a peak Barnett, van der Pols & Dobson 2005): the weeks just before the start, which brought the measure about, are
 * no part of it.
 *
 * @param usual the weeks that are compared with: back to where the level last shifted for good
 * @param peak the weeks left out: the last four, or a quarter of a short history
 * @param surged whether these lie above the usual level beyond doubt
 */
record Level(Course usual, Course peak, boolean surged) {
    private static final int PEAK = 4;
    private static final int SHARE_OF_PEAK = 4;
    private static final int LASTING = 8;
    private static final int FEWEST = 4;
    private static final double SHIFT_BY_CHANCE = 0.001;
    private static final double SURGE_BY_CHANCE = 0.01;

    /** @param before weeks up to the start */
    static Level of(Course before) {
        int cut = before.size() - Math.min(PEAK, before.size() / SHARE_OF_PEAK);
        Course peak = before.from(cut);
        Course usual = sinceLastShift(before.until(cut), peak.size());
        boolean surged = usual.complaints() + peak.complaints() > 0
                && usual.size() > 0
                && peak.size() > 0
                && new Steps(usual.then(peak), usual.size()).against(0).isHigher(SURGE_BY_CHANCE);
        return new Level(usual, peak, surged);
    }

    private static Course sinceLastShift(Course before, int left) {
        Course usual = before;
        for (OptionalInt shift = shift(usual, left); shift.isPresent(); shift = shift(usual, left)) {
            usual = usual.from(shift.getAsInt());
        }
        return usual;
    }

    /** Where the level shifted most clearly, if it did beyond doubt and has lasted since. */
    private static OptionalInt shift(Course course, int left) {
        int last = Math.min(course.size() - FEWEST, course.size() + left - LASTING);
        double clearest = StrictMath.log(Math.max(1, last - FEWEST + 1) / SHIFT_BY_CHANCE);
        OptionalInt shift = OptionalInt.empty();
        for (int at = FEWEST; at <= last && course.complaints() > 0; at++) {
            double evidence = new Steps(course, at).against(0).logE();
            if (evidence >= clearest) {
                clearest = evidence;
                shift = OptionalInt.of(at);
            }
        }
        return shift;
    }
}
