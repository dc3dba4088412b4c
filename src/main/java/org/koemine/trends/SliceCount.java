package org.koemine.trends;

import java.util.Comparator;
import java.util.Objects;

/**
 * Complaints of a slice of a theme.
 *
 * @param expected from the weeks before
 */
public record SliceCount(Slice slice, int complaints, double expected) {
    /** The greatest excess first; on a tie by slice. */
    static final Comparator<SliceCount> GREATEST_FIRST =
            Comparator.comparingDouble(SliceCount::excess).reversed().thenComparing(SliceCount::slice);

    public SliceCount {
        Objects.requireNonNull(slice, "slice");
    }

    double excess() {
        return complaints - expected;
    }
}
