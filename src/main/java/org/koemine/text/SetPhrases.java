package org.koemine.text;

/** Sentences that state no problem: greetings, thanks, requests for an answer, «nothing in particular». */
final class SetPhrases {
    private static final PhrasePatterns PHRASES =
            new PhrasePatterns(WordList.read("set-phrases.txt"), "[。!?、.\\s)」♪…・ー]*");

    /** A longer sentence says more than a greeting, whatever it begins with. */
    private static final int LONGEST = 60;

    private SetPhrases() {}

    /**
     * @param sentence normalised
     */
    static boolean contains(String sentence) {
        return sentence.length() <= LONGEST && PHRASES.match(sentence);
    }
}
