package org.koemine.trends;

import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * Something for a person to look at.
 *
 * @param observed complaints in the period
 * @param expected from the baseline
 * @param upper the limit that chance exceeds no more often than the setting allows
 * @param score (observed - expected) / (upper - expected): above 1 is beyond the limit
 */
public record Signal(
        ThemeId theme, Kind kind, Period period, int observed, double expected, double upper, double score) {

    /** Why a person should look. */
    public enum Kind {
        /** More complaints than the baseline explains. */
        RISEN,
        /** Not seen before the reported period. */
        NEW,
        /** Silent for the whole baseline, and back. */
        RESURFACED
    }

    public Signal {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }
}
