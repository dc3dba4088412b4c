package org.koemine.text;

import java.util.ArrayList;
import java.util.List;

/** The nouns that stand together before a particle, with a genitive noun before them: 商品の色. */
final class NounPhrase {
    private static final int LONGEST = 14;

    private NounPhrase() {}

    /** The longest phrase that ends with this token; empty where it is no noun that can stand alone. */
    static String endingAt(List<Morpheme> morphemes, int last) {
        return allEndingAt(morphemes, last).stream().findFirst().orElse("");
    }

    /** The phrases that end with this token: with the genitive noun before it, if there is one, and without. */
    static List<String> allEndingAt(List<Morpheme> morphemes, int last) {
        int start = startOfNouns(morphemes, last);
        if (start > last || !standsAlone(morphemes, start, last)) {
            return List.of();
        }
        List<String> phrases = new ArrayList<>();
        if (start >= 2 && morphemes.get(start - 1).surface().equals("の")) {
            int genitive = startOfNouns(morphemes, start - 2);
            if (genitive <= start - 2 && standsAlone(morphemes, genitive, start - 2)) {
                phrases.add(join(morphemes, genitive, last));
            }
        }
        phrases.add(join(morphemes, start, last));
        phrases.removeIf(phrase -> phrase.length() > LONGEST);
        return phrases;
    }

    private static int startOfNouns(List<Morpheme> morphemes, int last) {
        int start = last + 1;
        while (start > 0
                && (isPart(morphemes.get(start - 1)) || isHyphen(morphemes, start - 1, last))
                && !(start <= last && morphemes.get(start - 1).is("名詞-非自立"))) {
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

    /** Wi-Fi: the dictionary has no word with a hyphen in it. */
    private static boolean isHyphen(List<Morpheme> morphemes, int i, int last) {
        return i > 0
                && i < last
                && morphemes.get(i).surface().equals("-")
                && morphemes.get(i - 1).surface().matches("[A-Za-z0-9]+")
                && morphemes.get(i + 1).surface().matches("[A-Za-z0-9]+");
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
