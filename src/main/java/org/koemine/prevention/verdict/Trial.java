package org.koemine.prevention.verdict;

import java.util.Objects;

/**
 * A countermeasure as its theme's weeks show it.
 *
 * @param before weeks up to its start, as far back as is looked
 * @param after whole weeks since its time of transition ended
 * @param target ratio of rates that is to be reached, above 0 and below 1: 0.7 for 30 % fewer
 * @param closed whether the work on it is done
 */
record Trial(Course before, Course after, double target, boolean closed) {
    Trial {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("a target is fewer complaints, but more than none");
        }
    }
}
