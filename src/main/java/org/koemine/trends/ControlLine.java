package org.koemine.trends;

import java.util.List;

/**
 * The centre and the limit that weekly counts are held against.
 *
 * @param expected complaints usual in each week of {@link TrendSet#weeks}, in their order
 * @param upper count that chance seldom exceeds in that week
 */
public record ControlLine(List<Double> expected, List<Double> upper) {
    public ControlLine {
        expected = List.copyOf(expected);
        upper = List.copyOf(upper);
        if (expected.size() != upper.size()) {
            throw new IllegalArgumentException("every week has both lines");
        }
    }

    /** Whether a count of that week is more than chance explains. */
    public boolean exceeded(int week, int count) {
        return count > upper.get(week);
    }
}
