package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms of a sentence: base forms of content nouns, verbs and adjectives, a negated predicate marked, and beside a noun
 * what a suffix makes of it: 駐車, 駐車場. A suffix alone is no term: 場 would join 駐車場 with 売り場.
 */
final class TermExtractor {
    /** Longer runs of letters are keys held down, addresses and codes. */
    private static final int LONGEST = 40;

    private static final Set<String> STOP_WORDS = Set.copyOf(WordList.read("stop-words.txt"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]+");

    private TermExtractor() {}

    static List<String> terms(List<Morpheme> morphemes) {
        List<String> terms = new ArrayList<>();
        String noun = "";
        for (int i = 0; i < morphemes.size(); ) {
            Morpheme morpheme = morphemes.get(i);
            Negations.Reach reach = Negations.of(morphemes, i);
            String term = term(morpheme, reach.negated(), noun);
            boolean saidBefore = isSuffix(morpheme) && terms.contains(term);
            if (!term.isEmpty() && !saidBefore) {
                terms.add(term);
            }
            noun = morpheme.is("名詞") && !reach.negated() ? term : "";
            i = reach.end();
        }
        return terms;
    }

    /**
     * @param noun the term just before, where it is a noun that may have a suffix; else empty
     * @return empty where a morpheme makes no term
     */
    private static String term(Morpheme morpheme, boolean negated, String noun) {
        if (isSuffix(morpheme)) {
            String word = noun + morpheme.base();
            return noun.isEmpty() || word.length() > LONGEST ? "" : word;
        }
        String term = negated ? negated(morpheme.base()) : morpheme.base();
        return isContent(morpheme) && !STOP_WORDS.contains(term) ? term : "";
    }

    /** ない is the negation of ある, and said as often by itself. */
    private static String negated(String base) {
        return base.equals("ある") ? "ない" : NegatedTerm.of(base);
    }

    /** One that makes a word; さん, 枚 and さ make none. */
    private static boolean isSuffix(Morpheme morpheme) {
        return morpheme.is("名詞-接尾-一般") || morpheme.is("名詞-接尾-サ変接続") || morpheme.is("名詞-接尾-形容動詞語幹");
    }

    private static boolean isContent(Morpheme morpheme) {
        boolean kind = morpheme.is("名詞-一般")
                || morpheme.is("名詞-サ変接続")
                || morpheme.is("名詞-形容動詞語幹")
                || morpheme.is("名詞-固有名詞-一般")
                || morpheme.is("名詞-固有名詞-組織")
                || morpheme.is("名詞-ナイ形容詞語幹")
                || morpheme.is("形容詞-自立")
                || morpheme.is("動詞-自立")
                || isThing(morpheme);
        return kind
                && morpheme.base().length() <= LONGEST
                && !NO_LETTERS.matcher(morpheme.base()).matches();
    }

    /** The dictionary takes カレー for a town, カイロ for another, and ギア and ミラー for people. */
    private static boolean isThing(Morpheme morpheme) {
        return morpheme.is("名詞-固有名詞") && KATAKANA.matcher(morpheme.base()).matches();
    }
}
