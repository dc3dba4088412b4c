package org.koemine.text;

import java.util.regex.Pattern;

/** Sentences that state no problem: greetings, thanks, requests for an answer, «nothing in particular». */
final class SetPhrases {
    private static final Pattern PHRASES =
            Pattern.compile("(?:" + String.join("|", WordList.read("set-phrases.txt")) + ")[。!?、.\\s)」♪…・ー]*");

    private SetPhrases() {}

    /**
     * @param sentence normalised
     */
    static boolean contains(String sentence) {
        return PHRASES.matcher(sentence).matches();
    }
}
