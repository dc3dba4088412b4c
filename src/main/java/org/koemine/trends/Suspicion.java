package org.koemine.trends;

import java.util.Comparator;
import java.util.function.DoubleFunction;
import org.koemine.themes.ThemeId;

/**
 * A part of a theme that was tested for a rise.
 *
 * @param chance that chance alone gives as many complaints; 1 where there are too few for a signal
 * @param signal what is to be said of it at a level that chances are held against
 */
record Suspicion(ThemeId theme, Slice slice, double chance, DoubleFunction<Signal> signal) {
    /** The least probable first; of the whole theme rather than of a part; on a tie by slice. */
    static final Comparator<Suspicion> STRONGEST_FIRST =
            Comparator.comparingDouble(Suspicion::chance).thenComparing(Suspicion::slice);

    /** Complaints that are worth a signal. */
    static final int FEWEST = 3;

    /** A score that is nearly a signal's. */
    private static final double NEAR = 0.8;

    /** A rise that was said before is there as long as chance explains it no better than this. */
    private static final double CONTINUES = 0.05;

    /** Smaller chances say no more. */
    private static final double LEAST = 1e-30;

    /** Whether a rise that an earlier night spoke of is still there. */
    boolean continues() {
        return chance <= CONTINUES;
    }

    /** Whether it is no signal at this level, but nearly one. */
    boolean isNear(double level) {
        return chance > level && score(chance, level) >= NEAR;
    }

    Signal at(double level) {
        return signal.apply(level);
    }

    /** How far beyond a level a chance is: 1 is just there, 2 as improbable as the level twice over. */
    static double score(double chance, double level) {
        return StrictMath.log(Math.max(chance, LEAST)) / StrictMath.log(level);
    }
}
