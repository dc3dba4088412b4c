package org.koemine.themes.inspection;

import java.util.Objects;
import java.util.Optional;
import org.koemine.themes.ThemeId;

/**
 * What somebody said of a drawn assignment.
 *
 * @param theme where the mention stood when it was drawn
 * @param rightTheme where it belongs; may be empty where the theme is wrong
 */
public record SampleVerdict(
        SampleId id, ThemeId theme, Judgement judgement, Optional<ThemeId> rightTheme, String remark) {

    public SampleVerdict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(remark, "remark");
        if (judgement == Judgement.OTHER_THEME && rightTheme.isEmpty()) {
            throw new IllegalArgumentException("another theme has a name");
        }
    }

    /** Where the mention belongs, by this verdict; empty for no theme. */
    public Optional<ThemeId> belongs() {
        return judgement == Judgement.RIGHT ? Optional.of(theme) : rightTheme;
    }
}
