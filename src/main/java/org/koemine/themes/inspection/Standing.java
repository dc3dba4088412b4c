package org.koemine.themes.inspection;

import java.util.Objects;
import java.util.Optional;
import org.koemine.complaint.ComplaintId;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;

/**
 * A mention as it stands now.
 *
 * @param start index of its first UTF-16 unit in the complaint's text
 * @param end index after the last
 * @param theme empty where it is in none
 */
public record Standing(
        MentionId mention, ComplaintId complaint, int start, int end, String text, Optional<ThemeId> theme) {
    public Standing {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(theme, "theme");
    }
}
