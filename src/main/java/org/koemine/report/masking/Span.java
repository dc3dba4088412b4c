package org.koemine.report.masking;

import java.util.List;

/** UTF-16 units of a text, from {@code start} up to, but without, {@code end}. */
record Span(int start, int end) {

    /** The text with {@code mask} in place of each span; spans run forward and do not overlap. */
    static String mask(String text, List<Span> spans, String mask) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start).append(mask);
            from = span.end;
        }
        return masked.append(text, from, text.length()).toString();
    }
}
