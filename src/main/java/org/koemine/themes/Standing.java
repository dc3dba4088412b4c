package org.koemine.themes;

import java.util.Objects;
import java.util.Optional;
import org.koemine.text.MentionId;

/**
 * Where a mention stands, and who says so.
 *
 * @param theme empty where it is in no theme
 * @param byHand whether a person decided it
 */
public record Standing(MentionId mention, Optional<ThemeId> theme, boolean byHand) {
    public Standing {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(theme, "theme");
    }
}
