package org.koemine.themes;

import java.util.Objects;

/**
 * What happened to a theme in a run.
 *
 * @param evidence what speaks for it, for a person to read
 */
public record ThemeEvent(ThemeId theme, Kind kind, String evidence) {

    /** What can happen to a theme. */
    public enum Kind {
        BORN,
        MERGED_INTO,
        MOVED,
        RETIRED
    }

    public ThemeEvent {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
    }
}
