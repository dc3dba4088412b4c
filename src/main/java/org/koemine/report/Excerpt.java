package org.koemine.report;

import java.util.function.UnaryOperator;

/** A part of a text that stands out among what stands around it. */
final class Excerpt {
    /** UTF-16 units shown on either side. */
    private static final int AROUND = 160;
    /** UTF-16 units shown of the part itself. */
    private static final int LONGEST = 600;

    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * The excerpt with personal data masked. A detail that begins inside the part and ends outside is masked too: where
     * masking the pieces differs from masking the whole, the whole is shown.
     */
    static Value.Marked of(String text, int start, int end, UnaryOperator<String> mask) {
        int to = Math.min(end, text.length());
        int from = Math.min(start, to);
        String before = mask.apply(text.substring(0, from));
        String part = mask.apply(text.substring(from, to));
        String after = mask.apply(text.substring(to));
        String whole = mask.apply(text);
        if (whole.equals(before + part + after)) {
            return marked(before, part, after);
        }
        int at = whole.indexOf(part);
        return at < 0
                ? marked("", whole, "")
                : marked(whole.substring(0, at), part, whole.substring(at + part.length()));
    }

    private static Value.Marked marked(String before, String part, String after) {
        String head = tidy(before);
        String lead = head.length() <= AROUND ? head : MORE + tail(head);
        String shown = cut(tidy(part), LONGEST);
        return new Value.Marked(lead + shown + cut(tidy(after), AROUND), lead.length(), lead.length() + shown.length());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : CellText.cut(text, length) + MORE;
    }

    private static String tail(String text) {
        int from = text.length() - AROUND;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    /** On one line and fit for a cell. */
    private static String tidy(String text) {
        return CellText.fit(text.replaceAll("[\\s\u3000]+", " "), "");
    }
}
