package org.koemine.trends.simulation;

/** Which parameters series are drawn with. */
enum Ranges {
    /** Those that the detector was developed on. */
    DEVELOPED,
    /** Others, those of the comparison. */
    COMPARED,
    /** Those, noisier, steeper and less regular: see {@link Stress}. */
    STRESSED;

    boolean areOthers() {
        return this != DEVELOPED;
    }

    boolean areStressed() {
        return this == STRESSED;
    }
}
