package org.koemine.text;

/**
 * What a customer said, in a sentence that somebody else noted down: «…とのお申し出», «「…」と強い口調». The words of the
 * noting tell who said it and how, stand alike in complaints about anything, and would make themes of their own.
 */
final class ReportedSpeech {
    private static final PhrasePatterns BEHIND =
            new PhrasePatterns(WordList.read("reported-behind.txt"), "[。!?、.\\s)」』]*$");
    private static final PhrasePatterns BEFORE = new PhrasePatterns(WordList.read("reported-before.txt"), "");

    /** No closing is longer. */
    private static final int LONGEST = 40;

    private ReportedSpeech() {}

    /**
     * The sentence without the words of the noting; all of it where nobody noted it down.
     *
     * @param sentence normalised, or in one spelling
     */
    static String said(String sentence) {
        int end = BEHIND.startFrom(Math.max(0, sentence.length() - LONGEST), sentence);
        int start = sentence.isEmpty() ? 0 : BEFORE.endOfFirst(sentence, 0);
        return sentence.substring(Math.min(start, end), end);
    }
}
