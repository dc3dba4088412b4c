package org.koemine.complaint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was decoded by the wrong encoding somewhere on its way: it says nothing, and what is left of it is no word. */
public final class Mojibake {
    /**
     * What Japanese in UTF-8 turns into when it is read as Windows-31J (縺 繧 繝 with a half-width kana or kanji) or as
     * Latin-1 (ã and a sign), and the mark of a decoder for what it could not read.
     */
    private static final Pattern RUIN = Pattern.compile(
            "[縺繧繝][\\uFF61-\\uFF9F\\u4E00-\\u9FFF・]|ã[\\u0080-\\u00BF\\u2010-\\u203A\\u0152-\\u0178]|\\uFFFD");

    /** Share of the characters that are ruins, from which the text is one. */
    private static final double SUSPECT = 0.2;

    private Mojibake() {}

    /** Whether a text looks as if its encoding was mistaken. */
    public static boolean suspected(String text) {
        int ruined = 0;
        for (Matcher ruin = RUIN.matcher(text); ruin.find(); ) {
            ruined += ruin.group().length();
        }
        return ruined > 0 && ruined >= SUSPECT * text.strip().length();
    }
}
