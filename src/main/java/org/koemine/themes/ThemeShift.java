package org.koemine.themes;

import java.util.Objects;

/**
 * What a change of the company's words did to a theme.
 *
 * @param before complaints in it, of those that were there before the run
 * @param after of the same complaints, those in it now
 */
public record ThemeShift(ThemeId theme, int before, int after) {
    public ThemeShift {
        Objects.requireNonNull(theme, "theme");
    }
}
