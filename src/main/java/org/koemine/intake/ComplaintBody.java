package org.koemine.intake;

import java.util.Objects;

/**
 * What was said in a complaint, to be analysed.
 *
 * @param digest SHA-256 of the text, to be stored with its analysis
 */
public record ComplaintBody(long serial, String text, String digest) {
    public ComplaintBody {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(digest, "digest");
    }
}
