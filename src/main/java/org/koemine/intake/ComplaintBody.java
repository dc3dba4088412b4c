package org.koemine.intake;

import java.util.List;
import java.util.Objects;

/**
 * What was said in a complaint, to be analysed.
 *
 * @param names product, customer and operator of the record
 * @param digest SHA-256 of the text, to be stored with its analysis
 */
public record ComplaintBody(long serial, String text, List<String> names, String digest) {
    public ComplaintBody {
        Objects.requireNonNull(text, "text");
        names = List.copyOf(names);
        Objects.requireNonNull(digest, "digest");
    }
}
