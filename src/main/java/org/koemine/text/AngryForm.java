package org.koemine.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the form of a complaint says of anger, beside its words: marks of exclamation, and that a short text keeps no polite
 * form. What a clerk noted down (とのこと) has a form of its own and says nothing.
 */
final class AngryForm {
    private static final int ONE_LINE = 30;
    private static final Pattern EXCLAMATION = Pattern.compile("[!！‼❗]");
    private static final Pattern POLITE =
            Pattern.compile("です|でした|ます|まし[たて]|ません|ください|下さい|お願い|願います|でしょう|ございま|申し(?:訳|上げ)|いただ|頂[きけい]");
    private static final Pattern NOTED_DOWN =
            Pattern.compile("とのこと|との(?:ご|お|旨)|お申し?出|お客様|入電|ご指摘|ご立腹|ご不満|ご要望|おっしゃ|お叱り|承");

    private AngryForm() {}

    /**
     * By how much its form makes a complaint angrier.
     *
     * @param body as written
     * @return 0 to 2; 1 for repeated exclamation, 1 for one blunt line
     */
    static int of(String body) {
        boolean noted = NOTED_DOWN.matcher(body).find();
        int shout = exclamations(body) >= 2 ? 1 : 0;
        return noted ? 0 : shout + (isBluntLine(body) ? 1 : 0);
    }

    /** Whether the form alone tells of anger: shouted, or one blunt line that ends in a shout. */
    static boolean suffices(String body) {
        return of(body) > 0 && exclamations(body) > 0;
    }

    private static boolean isBluntLine(String body) {
        return body.strip().length() <= ONE_LINE && !POLITE.matcher(body).find();
    }

    private static int exclamations(String body) {
        int found = 0;
        for (Matcher mark = EXCLAMATION.matcher(body); mark.find(); ) {
            found++;
        }
        return found;
    }
}
