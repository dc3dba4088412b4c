package org.koemine.prevention.verdict;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Cumulated sums of observed minus expected complaints (Page 1954), where expected is what volume and season would have
 * brought without the countermeasure.
 */
final class Cusum {
    private static final double EQUAL = 1e-9;

    private Cusum() {}

    /** Expected less observed complaints of the last so many weeks together. */
    static double avoided(Course course, double[] expected, int weeks) {
        int first = course.size() - weeks;
        return Arrays.stream(expected, first, course.size()).sum()
                - course.from(first).complaints();
    }

    /**
     * The week in which the rate changed most clearly: that after the sum is farthest from 0, when the expected complaints
     * are scaled to be as many as there were (Page 1955).
     */
    static OptionalInt turn(Course course, double[] expected) {
        double scale = course.complaints() / Arrays.stream(expected).sum();
        double sum = 0;
        double farthest = 0;
        OptionalInt turn = OptionalInt.empty();
        for (int week = 0; week < course.size() - 1; week++) {
            sum += course.weeks().get(week).complaints() - scale * expected[week];
            if (Math.abs(sum) > farthest + EQUAL) {
                farthest = Math.abs(sum);
                turn = OptionalInt.of(week + 1);
            }
        }
        return turn;
    }
}
