package org.koemine.prevention;

import java.util.Objects;

/**
 * A sentence of a product's page that complaints are about.
 *
 * @param page as the page file names it, or empty
 * @param complaints how many are about it
 */
public record PageSentence(String page, String text, int complaints) {
    public PageSentence {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(text, "text");
    }
}
