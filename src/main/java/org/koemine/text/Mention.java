package org.koemine.text;

import java.util.List;
import java.util.Objects;

/**
 * One problem stated in a complaint: a span of its text.
 *
 * @param start index of the first UTF-16 unit in the complaint's text
 * @param end index after the last
 * @param text the span as it was written
 * @param terms kept base forms, in the order of the text; a negated one ends in «¬»
 */
public record Mention(MentionId id, int start, int end, String text, List<String> terms) {
    public Mention {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward");
        }
        terms = List.copyOf(terms);
    }

    /** Whether one of the terms says a problem by itself, or that something is not so. */
    public boolean saysProblem() {
        return ProblemWords.in(terms);
    }
}
