package org.koemine.trends;

import java.util.Arrays;

/**
 * What may be spent on false alarms in one night, and the level that follows.
 *
 * @param share expected false alarms of the night at most, above 0 and at most a half
 */
record FalseAlarmBudget(double share) {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double MOST = 0.5;

    /** Part of many signals that may be false. */
    private static final double MOST_FALSE = 0.1;

    /**
     * @param aMonth false alarms that are bearable in a month
     * @param days since the last night, 1 or more: a night stands for all of them
     */
    static FalseAlarmBudget of(double aMonth, long days) {
        return new FalseAlarmBudget(Math.min(MOST, aMonth * Math.min(days, 31) / DAYS_A_MONTH));
    }

    /**
     * The level at or under which a series' p is a signal, after Benjamini and Hochberg (1995): the greatest p that is at
     * most its rank's part of the share. While nothing is really going on, the chance of any signal is the night's share
     * (Simes 1986); where much is, no more than a tenth of the signals is expected to be false. It is never below the first
     * rank's part of the whole share (Bonferroni), which by itself keeps the budget.
     *
     * @param chances p of every series that was tested; series that cannot be signals count with 1
     */
    double level(double[] chances) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        double level = share / Math.max(1, sorted.length);
        double part = Math.min(share, MOST_FALSE);
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[i] <= part * (i + 1) / sorted.length) {
                return Math.max(level, sorted[i]);
            }
        }
        return level;
    }
}
