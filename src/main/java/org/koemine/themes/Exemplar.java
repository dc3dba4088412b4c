package org.koemine.themes;

import java.util.Objects;
import org.koemine.text.MentionId;

/** A real sentence that stands for its theme, as it was written. */
public record Exemplar(MentionId mention, String text) {
    public Exemplar {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(text, "text");
    }
}
