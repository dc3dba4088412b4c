package org.koemine.trends;

import java.util.Comparator;
import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * Something for a person to look at.
 *
 * @param period the reported one; for a rise the last seven days where they show it more clearly
 * @param observed complaints in the period, 3 or more
 * @param expected from the weeks before
 * @param upper the limit that chance exceeds no more often than the setting allows
 * @param score (observed - expected) / (upper - expected): above 1 is beyond the limit
 */
public record Signal(
        ThemeId theme, Kind kind, Period period, int observed, double expected, double upper, double score) {

    static final Comparator<Signal> STRONGEST_FIRST =
            Comparator.comparingDouble(Signal::score).reversed().thenComparing(Signal::theme);

    /** Why a person should look. */
    public enum Kind {
        /** More complaints than the baseline explains. */
        RISEN,
        /** Never seen before the reported period, by a history of four weeks or more. */
        NEW,
        /** Silent for eight weeks or more, and back in the reported period. */
        RESURFACED
    }

    public Signal {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }
}
