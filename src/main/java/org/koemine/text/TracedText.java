package org.koemine.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A piece of a text in lower case after NFKC normalisation, each unit of which knows where it came from: what is found in
 * it can be shown as it was written.
 *
 * @param origins for each UTF-16 unit of {@code folded}, and for its end, the index in the text as written
 */
record TracedText(String folded, int[] origins) {

    /** The piece of a text from {@code span.start()} up to {@code span.end()}. */
    static TracedText of(String text, Span span) {
        StringBuilder folded = new StringBuilder(span.length());
        int[] origins = new int[span.length() + 1];
        for (int at = span.start(); at < span.end(); ) {
            int next = endOfLetter(text, at, span.end());
            int from = folded.length();
            fold(text, at, next, folded);
            for (int i = from; i < folded.length(); i++) {
                origins = put(origins, i, at);
            }
            at = next;
        }
        origins = put(origins, folded.length(), span.end());
        return new TracedText(folded.toString(), origins);
    }

    /** Kana and kanji are nearly all there is, and stay what they are. */
    private static void fold(String text, int at, int next, StringBuilder folded) {
        char first = text.charAt(at);
        if (next == at + 1 && ((first >= 'ぁ' && first <= 'ヺ') || (first >= '一' && first <= '鿿'))) {
            folded.append(first);
        } else {
            folded.append(Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT));
        }
    }

    /** A letter and the marks that belong to it: ﾎﾞ is one. */
    private static int endOfLetter(String text, int at, int end) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < end && isMark(text.charAt(next))) {
            next++;
        }
        return Math.min(next, end);
    }

    private static boolean isMark(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int[] put(int[] origins, int index, int origin) {
        int[] room = index < origins.length ? origins : Arrays.copyOf(origins, index * 2);
        room[index] = origin;
        return room;
    }

    /** Where in the text as written a span of the folded piece stands. */
    Span written(Span folded) {
        return new Span(origins[folded.start()], origins[folded.end()]);
    }
}
