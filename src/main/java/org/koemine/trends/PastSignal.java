package org.koemine.trends;

import java.time.LocalDate;
import org.koemine.themes.ThemeId;

/**
 * What a night before said of a theme.
 *
 * @param night its business date
 * @param since the first night that said so
 */
public record PastSignal(LocalDate night, ThemeId theme, Slice slice, LocalDate since) {
    PastSignal of(ThemeId other) {
        return new PastSignal(night, other, slice, since);
    }

    /** Whether a rise of this slice is the same rise. */
    boolean covers(Slice other) {
        return slice.equals(other) || slice.equals(Slice.ALL) || other.equals(Slice.ALL);
    }
}
