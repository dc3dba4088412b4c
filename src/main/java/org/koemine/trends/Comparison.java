package org.koemine.trends;

import java.util.List;

/**
 * Days that are tested for a rise, and what they are compared with.
 *
 * @param baseline whole weeks before, latest first
 */
record Comparison(Period tested, List<Period> baseline) {
    Comparison {
        baseline = List.copyOf(baseline);
    }

    /** Whether there are weeks enough to say what is usual. */
    boolean isPossible() {
        return baseline.size() >= Baseline.FEWEST_WEEKS;
    }

    Baseline fit(ThemeHistory theme) {
        return Baseline.fit(baseline.stream().mapToInt(theme.days()::in).toArray());
    }
}
