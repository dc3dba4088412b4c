package org.koemine.trends.detection;

/**
 * How many periods things take, by step.
 *
 * @param gap last periods that nothing is learned from yet, so that a rise that has begun does not hide itself
 * @param quiet periods within the limit after which a rise may be over
 * @param looks periods by which it is seen whether a rise lasts
 * @param lasting periods after which a rise that lasts is what is usual
 * @param runUp periods judged before the last one where that alone is wanted
 * @param memory last periods that are learned from: seven years of weeks, four of days. Seasons
 *     and trends of a longer past are not today's
 */
record Pace(int gap, int quiet, int looks, int lasting, int runUp, int memory) {
    private static final Pace WEEKS = new Pace(3, 2, 4, 8, 26, 364);
    private static final Pace DAYS = new Pace(10, 7, 14, 42, 120, 1461);

    /** A young series learns from all but this share of it. */
    private static final int GAP_SHARE = 6;

    static Pace of(Step step) {
        return step == Step.WEEK ? WEEKS : DAYS;
    }

    /** The first period that is not learned from. */
    int learnedUntil(int now) {
        return now - Math.min(gap, now / GAP_SHARE);
    }

    /** Periods after which coefficients are learned anew: long series change little. */
    int learnsEvery(int now) {
        return gap < 7 ? 1 + now / 100 : Math.min(7, 1 + now / 30);
    }
}
