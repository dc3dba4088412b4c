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

    private Normaliser() {}

    public static String normalise(String text) {
        // Lower case can undo NFKC for a few letters, so spelling is settled after it once more.
        return spelling(spelling(text).toLowerCase(Locale.ROOT));
    }

    /** The same, with capitals as they were written: ABS警告灯 in a label. */
    public static String spelling(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        folded = LONG_MARKS.matcher(folded).replaceAll("ー");
        folded = EMPHASIS.matcher(folded).replaceAll("$1");
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }
}
