package org.koemine.text;

import java.util.List;

/** The nouns that stand together before a particle, with a genitive noun before them: 商品の色. */
final class NounPhrase {
    private static final int LONGEST = 14;

    private NounPhrase() {}

    /** The phrase that ends with this token; empty where it is no noun that can stand alone. */
    static String endingAt(List<Morpheme> morphemes, int last) {
        int start = startOfNouns(morphemes, last);
        if (start > last || !standsAlone(morphemes, start, last)) {
            return "";
        }
        String nouns = join(morphemes, start, last);
        if (start >= 2 && morphemes.get(start - 1).surface().equals("の")) {
            int genitive = startOfNouns(morphemes, start - 2);
            String whole = join(morphemes, genitive, last);
            if (genitive <= start - 2 && standsAlone(morphemes, genitive, start - 2) && whole.length() <= LONGEST) {
                return whole;
            }
        }
        return nouns.length() <= LONGEST ? nouns : "";
    }

    private static int startOfNouns(List<Morpheme> morphemes, int last) {
        int start = last + 1;
        while (start > 0 && isPart(morphemes.get(start - 1))) {
            start--;
        }
        while (start <= last && morphemes.get(start).is("名詞-接尾")) {
            start++;
        }
        return isSecondHalf(morphemes, start, last) ? start - 1 : start;
    }

    /** 置き配: a noun of one character behind the stem of a verb is no word without it. */
    private static boolean isSecondHalf(List<Morpheme> morphemes, int start, int last) {
        if (start < 1 || start != last || morphemes.get(start).surface().length() > 1) {
            return false;
        }
        Morpheme before = morphemes.get(start - 1);
        return before.is("動詞-自立") && !before.surface().equals(before.base());
    }

    private static boolean isPart(Morpheme morpheme) {
        // The dictionary takes brackets and other signs that it does not know for nouns.
        boolean word = morpheme.surface().codePoints().anyMatch(Character::isLetterOrDigit);
        return word && ((morpheme.is("名詞") && !morpheme.is("名詞-副詞可能")) || morpheme.is("接頭詞"));
    }

    private static boolean standsAlone(List<Morpheme> morphemes, int start, int last) {
        return morphemes.subList(start, last + 1).stream()
                .anyMatch(m -> m.is("名詞-一般") || m.is("名詞-サ変接続") || m.is("名詞-固有名詞") || m.is("名詞-形容動詞語幹"));
    }

    private static String join(List<Morpheme> morphemes, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i <= to; i++) {
            joined.append(morphemes.get(i).surface());
        }
        return joined.toString();
    }
}
