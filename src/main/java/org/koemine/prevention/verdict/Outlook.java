package org.koemine.prevention.verdict;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a decision can be expected: the number of further weeks after which the evidence passes the boundary with a chance
 * of 80 % if the rate stays as it is. With w weeks after the start the information is 1 / (a + φ / (m w)), where a is what
 * is not known of the level before, φ the dispersion and m the complaints a week; a ratio at a distance d from the supposed
 * one gives a score of d times the information, normally distributed with that variance.
 *
 * @param logRatio of the rates as it is
 * @param before variance of the logarithm of the rate before, a
 * @param dispersion φ
 * @param perWeek m
 * @param weeks there are already
 */
record Outlook(double logRatio, double before, double dispersion, double perWeek, int weeks) {
    private static final double POWER_80 = 0.8416;
    private static final int FARTHEST = 104;
    private static final double RAREST = 0.05;

    static Outlook of(Steps steps, Course after) {
        double perWeek = Math.max(after.perWeek(), RAREST);
        double variance = 1 / Math.max(steps.against(steps.logRatio()).information(), 1e-6);
        double own = steps.dispersion() / (perWeek * after.size());
        return new Outlook(steps.logRatio(), Math.max(variance - own, 0), steps.dispersion(), perWeek, after.size());
    }

    /** Before there is anything to go by: as if the target were reached exactly. */
    static Outlook planned(Course usual, double target, int weeks) {
        double dispersion = 1.5;
        return new Outlook(
                StrictMath.log(target),
                dispersion / usual.complaints(),
                dispersion,
                Math.max(usual.perWeek() * target, RAREST),
                weeks);
    }

    /** Weeks to go, 1 or more; empty where it is more than two years. */
    OptionalInt weeksToGo(double target, double chance) {
        double goal = StrictMath.log(target);
        return IntStream.rangeClosed(1, FARTHEST)
                .filter(more -> passes(-logRatio, more, chance) || passes(logRatio - goal, more, chance))
                .findFirst();
    }

    private boolean passes(double distance, int more, double chance) {
        double information = 1 / (before + dispersion / (perWeek * (weeks + more)));
        return weeks + more >= Deliberation.FEWEST_AFTER
                && distance * information
                        >= Score.boundary(information, chance) + POWER_80 * StrictMath.sqrt(information);
    }
}
