package org.koemine.text;

import java.util.Objects;

/**
 * What is felt about what a mention states.
 *
 * @param strength 1, a shade, to 3, shouted
 */
public record FeltMention(MentionId mention, Emotion emotion, int strength) {
    public static final int STRONGEST = 3;

    public FeltMention {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(emotion, "emotion");
        if (strength < 1 || strength > STRONGEST) {
            throw new IllegalArgumentException("strength is 1 to " + STRONGEST);
        }
    }
}
