package org.koemine.text;

import java.util.regex.Pattern;

/**
 * Mail and web addresses, telephone, postal and order numbers, dates and times, hash tags, faces made of marks: they say
 * who, when and in what mood, never what is wrong, and would tie texts together that have nothing else in common.
 */
final class Identifiers {
    private static final Pattern IDENTIFIERS = Pattern.compile(
            "https?://\\S+|www\\.\\S+" // web addresses
                    + "|(?:\\bcc:?\\s*)?[\\w.+-]*@[\\w.-]*|#[^\\s#]+" // mail addresses, accounts, tags
                    + "|〒?\\d{3}-\\d{4}(?!\\d)|\\(?\\d{2,5}\\)?-\\d{1,4}-\\d{3,4}" // postal and telephone numbers
                    + "|[a-z]{1,4}-?\\d{3,}(?:-\\d+)*" // order numbers
                    + "|\\d{1,4}[年月/.]\\d{1,2}(?:[月/.]\\d{1,2})?日?|\\d{1,2}:\\d{2}" // dates, times
                    + "|\\((?![^()]*[\\p{L}\\p{N}]{2})[^()]{0,12}[_^;∀ω><*д□][^()]{0,12}\\)" // (t_t), (;∀;)
                    + "|\\((?:泣|涙|怒|笑|苦笑|汗)\\)");

    private static final String MARKS = "@#./(";

    private Identifiers() {}

    /**
     * A sentence without them.
     *
     * @param sentence normalised
     */
    static String removed(String sentence) {
        return canHold(sentence) ? IDENTIFIERS.matcher(sentence).replaceAll(" ") : sentence;
    }

    /** Each of them has a digit or one of these marks; the pattern is slow to find that out. */
    private static boolean canHold(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if ((c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
