package org.koemine.themes;

import java.util.Objects;

/**
 * What happened to a theme.
 *
 * @param evidence what speaks for it: ids, and {@code key=value} for what is counted
 */
public record ThemeEvent(ThemeId theme, Kind kind, String evidence) {

    /** What can happen to a theme. */
    public enum Kind {
        BORN,
        RENAMED,
        /** Its mentions went to another theme, which {@link #ABSORBED} them. */
        MERGED_INTO,
        ABSORBED,
        /** It began as a part of another theme, which was {@link #SPLIT_INTO} two. */
        SPLIT_FROM,
        SPLIT_INTO,
        RETIRED,
        /** Retired by hand and taken up again, or heard of again after a long silence. */
        REOPENED,
        MOVED_HERE,
        MOVED_AWAY,
        /** What a person had placed in it, or taken from it, is no longer said: the complaint's text is another. */
        PLACEMENT_GONE
    }

    public ThemeEvent {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
    }

    static ThemeEvent renamed(ThemeId theme, String before, String now) {
        return new ThemeEvent(theme, Kind.RENAMED, before + " → " + now);
    }

    static ThemeEvent born(ThemeId theme, int mentions) {
        return new ThemeEvent(theme, Kind.BORN, "mentions=" + mentions);
    }
}
