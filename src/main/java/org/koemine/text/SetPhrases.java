package org.koemine.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences that state no problem: greetings, thanks, requests for an answer, «nothing in particular». */
final class SetPhrases {
    private static final String CLOSING = "[。!?、.\\s)」♪…・ー]*";
    private static final PhrasePatterns PHRASES = new PhrasePatterns(WordList.read("set-phrases.txt"), CLOSING);
    private static final Pattern CLOSED = Pattern.compile(CLOSING + "$");

    /** A longer sentence says more than a greeting, whatever it begins with. */
    private static final int LONGEST = 60;

    private final Set<String> own;

    /**
     * @param own whole sentences as written, beside the list that Koemine brings; however long
     */
    SetPhrases(List<String> own) {
        this.own = own.stream()
                .map(phrase -> spelling(Normaliser.normalise(phrase)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param sentence normalised
     */
    boolean contains(String sentence) {
        return (sentence.length() <= LONGEST && PHRASES.match(sentence))
                || (!own.isEmpty() && own.contains(spelling(sentence)));
    }

    /** One spelling for either kana, without closing marks. */
    private static String spelling(String normalised) {
        String bare = CLOSED.matcher(normalised).replaceFirst("");
        StringBuilder hiragana = new StringBuilder(bare.length());
        bare.chars().forEach(c -> hiragana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)));
        return hiragana.toString();
    }
}
