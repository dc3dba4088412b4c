package org.koemine.report;

import java.util.Objects;
import java.util.Optional;

/** A sentence of the summary, how it looks and where it leads. */
record Sentence(String text, Look look, Optional<Target> link) {
    Sentence {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(link, "link");
    }
}
