package org.koemine.prevention.verdict;

import java.util.List;

/**
 * What a verdict rests on.
 *
 * @param weeksBefore that are compared with; the peak before the start is not among them
 * @param complaintsBefore in them
 * @param weeksAfter whole weeks since the time of transition
 * @param complaintsAfter in them
 * @param ratio of the rate after to that before, adjusted for volume and season
 * @param lower end of its 95 % interval, which holds at all looks together; 0 where it is open
 * @param upper end of it
 * @param dispersion variance of a weekly count over its mean, 1 or more
 * @param avoided complaints there would have been more without the countermeasure: the last value of the CUSUM of expected
 *     minus observed, below 0 where there were more than expected
 * @param course how far the evidence had come when each of the last weeks was over, oldest first
 * @param surged whether the theme stood far above its usual level just before the start, so that it may have fallen by itself
 */
public record Evidence(
        int weeksBefore,
        int complaintsBefore,
        int weeksAfter,
        int complaintsAfter,
        double ratio,
        double lower,
        double upper,
        double dispersion,
        double avoided,
        List<Progress> course,
        boolean surged) {
    public Evidence {
        course = List.copyOf(course);
    }

    public double perWeekBefore() {
        return complaintsBefore / (double) weeksBefore;
    }

    public double perWeekAfter() {
        return complaintsAfter / (double) weeksAfter;
    }
}
