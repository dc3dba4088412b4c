package org.koemine.text;

import java.util.Objects;

/**
 * A danger that a complaint tells of.
 *
 * @param start index in the complaint's text of the first UTF-16 unit of the words that say so
 * @param end index after the last
 * @param words the words as they were written
 */
public record Severity(SeverityKind kind, SeverityLevel level, int start, int end, String words) {
    public Severity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(words, "words");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward");
        }
    }
}
