package org.koemine.report;

import java.util.Objects;

/** Cells whose figures are shown as a picture too. */
public record Highlight(Kind kind, Area area) {

    /** Which picture. */
    public enum Kind {
        /** A bar in each cell, as long as its figure. */
        BARS,
        /** A deeper shade for a larger figure. */
        SHADES
    }

    public Highlight {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(area, "area");
    }
}
