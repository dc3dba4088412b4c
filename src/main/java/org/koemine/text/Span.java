package org.koemine.text;

/** A piece of a text, from {@code start} up to, but without, {@code end}, in UTF-16 units. */
record Span(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }

    /** Without white space at either end. */
    Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
    }
}
