package org.koemine.themes;

import java.util.Objects;
import java.util.Optional;
import org.koemine.text.MentionId;

/**
 * Where a mention stands.
 *
 * @param theme empty where the mention is in no theme
 * @param similarity to the theme's centre, 0 to 1
 */
public record Assignment(MentionId mention, Optional<ThemeId> theme, double similarity) {
    public Assignment {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(theme, "theme");
    }
}
