package org.koemine.prevention.verdict;

import java.util.function.DoublePredicate;

/**
 * The ratios of rates that the weeks do not rule out: a confidence sequence, so that it holds at every look together.
 *
 * @param lower 0 where no ratio is too low
 * @param upper infinite where none is too high
 */
record Interval(double lower, double upper) {
    private static final double FARTHEST = 6;
    private static final int HALVINGS = 40;

    static Interval of(Steps steps, double chance) {
        double middle = steps.logRatio();
        DoublePredicate out = supposed -> steps.against(supposed).rulesOut(chance);
        double lower = edge(out, middle, middle - FARTHEST);
        double upper = edge(out, middle, middle + FARTHEST);
        return new Interval(
                lower <= middle - FARTHEST ? 0 : StrictMath.exp(lower),
                upper >= middle + FARTHEST ? Double.POSITIVE_INFINITY : StrictMath.exp(upper));
    }

    private static double edge(DoublePredicate out, double middle, double farthest) {
        if (!out.test(farthest)) {
            return farthest;
        }
        double inside = middle;
        double outside = farthest;
        for (int i = 0; i < HALVINGS; i++) {
            double between = (inside + outside) / 2;
            if (out.test(between)) {
                outside = between;
            } else {
                inside = between;
            }
        }
        return inside;
    }
}
