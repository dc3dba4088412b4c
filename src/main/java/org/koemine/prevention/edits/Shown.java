package org.koemine.prevention.edits;

import java.util.Objects;
import org.koemine.run.TextDigest;

/**
 * What a workbook showed in a cell that people can edit.
 *
 * @param text as it was written into the cell
 * @param state digest of the value behind it
 */
public record Shown(String text, String state) {
    private static final int LENGTH = 16;

    /** An empty cell with an empty value behind it. */
    public static final Shown EMPTY = of("", "");

    public Shown {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(state, "state");
    }

    /** Of a value in the one form that it is kept in. */
    public static Shown of(String text, String value) {
        return new Shown(text, TextDigest.of(value).substring(0, LENGTH));
    }

    boolean isOf(String value) {
        return of(text, value).equals(this);
    }
}
