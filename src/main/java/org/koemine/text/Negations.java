package org.koemine.text;

import java.util.List;
import java.util.Set;

/** Whether a predicate is negated by what follows it: 届く + ない is not 届く, and what is つながりにくい mostly does not. */
final class Negations {
    private static final Set<String> AUXILIARIES = Set.of("ない", "ぬ", "ん", "まい");

    private static final Set<String> HARD_TO = Set.of("にくい", "難い", "づらい", "辛い", "がたい");

    /** Tokens after a predicate among which its negation stands, as in 届い-て-い-ない. */
    private static final int REACH = 4;

    private Negations() {}

    static boolean follows(List<Morpheme> morphemes, int predicate) {
        int last = Math.min(morphemes.size(), predicate + 1 + REACH);
        for (int i = predicate + 1; i < last; i++) {
            Morpheme next = morphemes.get(i);
            if (negates(next)) {
                return true;
            }
            if (endsReach(next)) {
                return false;
            }
        }
        return false;
    }

    /** Whether an adjective that makes a predicate hard to do stands here. */
    static boolean isHardTo(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() && isHardTo(morphemes.get(at));
    }

    private static boolean isHardTo(Morpheme morpheme) {
        return morpheme.is("形容詞-非自立") && HARD_TO.contains(morpheme.base());
    }

    private static boolean negates(Morpheme morpheme) {
        boolean adjective = morpheme.is("形容詞") && morpheme.base().equals("ない");
        return adjective || isHardTo(morpheme) || (morpheme.is("助動詞") && AUXILIARIES.contains(morpheme.base()));
    }

    private static boolean endsReach(Morpheme morpheme) {
        boolean joins = morpheme.surface().equals("て") || morpheme.surface().equals("で");
        return morpheme.is("名詞") || morpheme.is("記号") || morpheme.is("動詞-自立") || (morpheme.is("助詞-接続助詞") && !joins);
    }
}
