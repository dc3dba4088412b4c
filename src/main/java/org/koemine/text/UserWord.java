package org.koemine.text;

import java.util.List;
import java.util.Objects;

/**
 * A word that a company has taught Koemine. It is not inflected: its base form is the word itself.
 *
 * @param word as {@link Normaliser} spells it, without blanks, commas, quotes and #
 * @param segments the parts it is cut into, which make up the word; the word alone where it stays whole
 * @param partOfSpeech IPADIC's, levels joined with hyphens; one of {@link #PARTS_OF_SPEECH} or {@link #OWN_NAME}
 */
public record UserWord(String word, List<String> segments, String partOfSpeech) {

    /** Kinds of words that can be taught, by their short names: those without inflection that count as terms. */
    public static final List<String> PARTS_OF_SPEECH =
            List.of("名詞-一般", "名詞-サ変接続", "名詞-形容動詞語幹", "名詞-固有名詞-一般", "名詞-固有名詞-組織");

    /** That of a company's own names: like a pronoun they say whom a complaint is to, and are no terms. */
    public static final String OWN_NAME = "名詞-代名詞-一般";

    public UserWord {
        Objects.requireNonNull(word, "word");
        segments = List.copyOf(segments);
        if (!String.join("", segments).equals(word)) {
            throw new IllegalArgumentException("segments do not make up the word");
        }
        if (!canBe(partOfSpeech)) {
            throw new IllegalArgumentException("no part of speech that can be taught: " + partOfSpeech);
        }
    }

    /** Whether a word of this kind can be taught. */
    public static boolean canBe(String partOfSpeech) {
        return partOfSpeech.equals(OWN_NAME) || PARTS_OF_SPEECH.contains(partOfSpeech);
    }
}
