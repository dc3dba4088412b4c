package org.koemine.themes;

import java.util.Objects;
import java.util.Optional;
import org.koemine.text.MentionId;

/**
 * Where a mention stands.
 *
 * @param theme empty where the mention is in no theme
 * @param similarity mean likeness to the theme's members, 0 to 1; 0 where it is in none
 */
public record Assignment(MentionId mention, Optional<ThemeId> theme, double similarity) {
    public Assignment {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(theme, "theme");
    }
}
