package org.koemine.text;

import java.util.List;
import java.util.Set;

/** Whether a predicate says what is so: 駐車場があればよい wishes for it, 割引がなければ買わなかった only supposes it. */
enum Mood {
    SAID,
    WISHED,
    SUPPOSED;

    private static final Set<String> WELCOME =
            Set.of("いい", "よい", "良い", "嬉しい", "うれしい", "有り難い", "有難い", "ありがたい", "助かる", "幸い", "最高", "便利");

    /** 払わなければならない: what must be. */
    private static final Set<String> MUST = Set.of("なる", "いける", "だめ", "ダメ", "駄目");

    static Mood of(List<Morpheme> morphemes, int predicate) {
        int at = predicate + 1;
        while (at < morphemes.size() && isAuxiliary(morphemes.get(at))) {
            at++;
        }
        String condition = surface(morphemes, at);
        if (!condition.matches("ば|と")) {
            return SAID;
        }
        int consequence = behindAdverbs(morphemes, at + 1);
        String base = base(morphemes, consequence);
        if (WELCOME.contains(base)) {
            boolean negated = Negations.of(morphemes, predicate).negated();
            return negated || isPast(morphemes, consequence) || asks(morphemes, consequence) ? SUPPOSED : WISHED;
        }
        return condition.equals("ば") && !MUST.contains(base) ? SUPPOSED : SAID;
    }

    private static boolean isAuxiliary(Morpheme morpheme) {
        return morpheme.is("助動詞")
                || morpheme.is("動詞-非自立")
                || morpheme.is("動詞-接尾")
                || morpheme.is("形容詞-非自立")
                || morpheme.base().matches("[てで]|する|できる");
    }

    /** よかった is what was not, or is regretted. */
    private static boolean isPast(List<Morpheme> morphemes, int at) {
        return surface(morphemes, at + 1).equals("た");
    }

    /** どこに電話すればいいのですか asks; あればいいかなと思う does not. */
    private static boolean asks(List<Morpheme> morphemes, int at) {
        int end = at + 1;
        while (surface(morphemes, end).matches("の|ん|です|でしょ|う")) {
            end++;
        }
        return surface(morphemes, end).equals("か")
                && !surface(morphemes, end + 1).matches("[なと]");
    }

    /** あればもっと良い, あると、とても助かる. */
    private static int behindAdverbs(List<Morpheme> morphemes, int at) {
        int next = at;
        while (next < morphemes.size()
                && (morphemes.get(next).is("副詞") || morphemes.get(next).is("記号-読点"))) {
            next++;
        }
        return next;
    }

    private static String surface(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() ? morphemes.get(at).surface() : "";
    }

    private static String base(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() ? morphemes.get(at).base() : "";
    }
}
