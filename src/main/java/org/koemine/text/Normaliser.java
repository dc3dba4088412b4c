package org.koemine.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for what is written in many: NFKC (half-width kana, full-width letters and digits), lower case, long marks
 * and emphasis marks that are repeated, wave dashes used as long marks. Normalising twice changes nothing.
 */
public final class Normaliser {
    private static final Pattern LONG_MARKS = Pattern.compile("(?<=[ぁ-んァ-ヶー])[〜~ー]+");
    private static final Pattern EMPHASIS = Pattern.compile("([!?。、…・])\\1+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private static final String UNEVEN = "〜~\u3000";
    private static final String ONCE = "!?。、…・ー ";

    private Normaliser() {}

    public static String normalise(String text) {
        String spelt = spelling(text);
        String lower = spelt.toLowerCase(Locale.ROOT);
        // Lower case can undo NFKC for a few letters, so spelling is settled after it once more.
        return lower.equals(spelt) ? lower : spelling(lower);
    }

    /** The same, with capitals as they were written: ABS警告灯 in a label. */
    public static String spelling(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (isUneven(folded)) {
            folded = LONG_MARKS.matcher(folded).replaceAll("ー");
            folded = EMPHASIS.matcher(folded).replaceAll("$1");
            folded = BLANKS.matcher(folded).replaceAll(" ");
        }
        return folded.strip();
    }

    /** Whether there is a wave dash, a blank other than a plain one, or a mark or blank twice: mostly there is none. */
    private static boolean isUneven(String folded) {
        char last = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < ' ' || UNEVEN.indexOf(c) >= 0 || (c == last && ONCE.indexOf(c) >= 0)) {
                return true;
            }
            last = c;
        }
        return false;
    }
}
