package org.koemine.trends.simulation;

/** Which parameters series are drawn with. */
enum Ranges {
    /** Those that the detector was developed on. */
    DEVELOPED,
    /** Others, those of the comparison. */
    COMPARED,
    /** Those, with outbreaks of the size that the aims are for: see {@link Group#size}. */
    WANTED,
    /** Those, noisier, steeper and less regular: see {@link Stress}. */
    STRESSED;

    boolean areOthers() {
        return this != DEVELOPED;
    }

    boolean areWanted() {
        return this == WANTED;
    }

    boolean areStressed() {
        return this == STRESSED;
    }
}
