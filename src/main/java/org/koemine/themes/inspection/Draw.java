package org.koemine.themes.inspection;

import java.util.Objects;
import org.koemine.run.RunId;

/**
 * Which sample: samples of one draw are parts of each other, the larger holds the smaller.
 *
 * @param run the newest when it was drawn
 * @param seed 0 or more
 */
public record Draw(RunId run, long seed) {
    public Draw {
        Objects.requireNonNull(run, "run");
        if (seed < 0) {
            throw new IllegalArgumentException("a seed is 0 or more");
        }
    }
}
