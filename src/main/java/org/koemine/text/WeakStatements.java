package org.koemine.text;

import java.util.List;
import java.util.Set;

/**
 * Statements that tell how a complaint came about, what is asked for, what was done about it or how it feels, but not what
 * the problem is.
 */
final class WeakStatements {
    private static final Set<String> WEAK_TERMS = Set.copyOf(WordList.read("weak-terms.txt"));
    private static final PhrasePatterns WEAK_ENDINGS =
            new PhrasePatterns(WordList.read("weak-endings.txt"), "[。!?、.\\s)」』♪…・ー]*$");

    /** No ending is longer; trying the patterns at every place of a long sentence would cost more than its analysis. */
    private static final int LONGEST_ENDING = 48;

    private WeakStatements() {}

    /**
     * Whether a statement is weak.
     *
     * @param sentence normalised
     * @param terms of the sentence
     */
    static boolean contains(String sentence, List<String> terms) {
        return WEAK_TERMS.containsAll(terms) || endsWeakly(sentence);
    }

    private static boolean endsWeakly(String sentence) {
        int from = Math.max(0, sentence.length() - LONGEST_ENDING);
        return WEAK_ENDINGS.foundFrom(from, sentence);
    }
}
