package org.koemine.text;

import java.util.List;
import java.util.Set;

/**
 * Whether a predicate is negated by what follows it: 届く + ない is not 届く, what is つながりにくい mostly does not, and
 * 返金 + されない, してくれない, がない is not 返金.
 *
 * <p>Two negations undo each other (届かないわけではない, 払わなければならない). A negation that only asks is none: what is asked
 * of the other (返金していただけませんか), what is held against him (遅くないですか), what is supposed (壊れているのではないか).
 */
final class Negations {
    /** Longer chains are several statements. */
    private static final int REACH = 12;

    /** Things done that the dictionary holds for things. */
    private static final Set<String> EVENTS = Set.of("返信", "音沙汰", "詫び", "お詫び", "知らせ", "お知らせ", "フォロー", "返し");

    private static final Set<String> DENYING = Set.of("未", "不", "無", "非");

    private final List<Morpheme> morphemes;
    private final int head;

    private boolean negated;

    /** Index after the last negation; after the head where there is none. */
    private int end;

    private boolean beyondMeasure;
    private boolean asked;
    private boolean supposed;

    private Negations(List<Morpheme> morphemes, int head) {
        this.morphemes = morphemes;
        this.head = head;
        this.end = head + 1;
    }

    /**
     * What becomes of a predicate.
     *
     * @param negated whether it is said not to be so
     * @param end index after the last token that belongs to its negation: such tokens say nothing else
     */
    record Reach(boolean negated, int end) {}

    static Reach of(List<Morpheme> morphemes, int head) {
        Negations negations = new Negations(morphemes, head);
        Morpheme predicate = morphemes.get(head);
        boolean verbal = predicate.is("動詞-自立") || predicate.is("形容詞-自立");
        boolean event = isEvent(morphemes, head);
        boolean quality = predicate.is("名詞-形容動詞語幹");
        negations.negated = predicate.is("名詞") && isDenied(morphemes, head - 1);
        if (!verbal && !event && !quality) {
            return new Reach(negations.negated, head + 1);
        }
        negations.walk(event);
        return new Reach(negations.negated, negations.end);
    }

    /** A noun that is something done: 返金, 問題, お届け + できる, ログイン + ができる. */
    private static boolean isEvent(List<Morpheme> morphemes, int head) {
        Morpheme noun = morphemes.get(head);
        boolean done = noun.is("名詞-サ変接続") || noun.is("名詞-ナイ形容詞語幹") || EVENTS.contains(noun.base());
        return done || (noun.is("名詞-一般") && (isDone(morphemes, head + 1) || isDone(morphemes, head + 2)));
    }

    /** Whether できる stands here, or another verb that makes what stands before it an act. */
    private static boolean isDone(List<Morpheme> morphemes, int at) {
        return at < morphemes.size()
                && morphemes.get(at).is("動詞")
                && Chain.DOING.contains(morphemes.get(at).base());
    }

    private void walk(boolean event) {
        int last = Math.min(morphemes.size(), head + 1 + REACH);
        Chain before = Chain.HEAD;
        for (int i = head + 1; i < last; i++) {
            Chain link = Chain.of(morphemes, i);
            if (link == Chain.STOP || !mayFollow(before, link, event)) {
                return;
            }
            beyondMeasure |= link == Chain.TOO_MUCH;
            asked |= link == Chain.ASKED_FOR;
            supposed |= before == Chain.NOMINAL && link == Chain.COPULA;
            if (link == Chain.NEGATION) {
                if (!onlyAsks(i)) {
                    negated = !negated;
                }
                end = i + 1;
            }
            before = link;
        }
    }

    /** What joins nouns and qualities to their verbs stands behind nothing else. */
    private boolean mayFollow(Chain before, Chain link, boolean event) {
        if (link == Chain.COPULA && event) {
            return before != Chain.HEAD;
        }
        return link != Chain.ADVERB || event;
    }

    private boolean onlyAsks(int negation) {
        int i = negation + 1;
        while (i < morphemes.size() && morphemes.get(i).is("助動詞") && Chain.of(morphemes, i) != Chain.NEGATION) {
            i++;
        }
        boolean question = i < morphemes.size() && Chain.asks(morphemes.get(i));
        boolean heldAgainst =
                beyondMeasure || ProblemWords.has(morphemes.get(head).base());
        return supposed ? question || spoken(negation) : question && (asked || heldAgainst);
    }

    /** んじゃない supposes also without か. */
    private boolean spoken(int negation) {
        return morphemes.get(negation - 1).surface().equals("じゃ");
    }

    /** 未発送, 不良品, 無回答: what stands behind is not. */
    private static boolean isDenied(List<Morpheme> morphemes, int at) {
        return at >= 0
                && morphemes.get(at).is("接頭詞")
                && DENYING.contains(morphemes.get(at).surface());
    }

    /** Whether an adjective that makes a predicate hard to do stands here. */
    static boolean isHardTo(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() && Chain.isHardTo(morphemes.get(at));
    }

    /** What may stand between a predicate and its negation. */
    private enum Chain {
        HEAD,
        NEGATION,
        AUXILIARY,
        PARTICLE,
        COPULA,
        NOMINAL,
        ADVERB,
        TOO_MUCH,
        ASKED_FOR,
        STOP;

        private static final Set<String> NEGATING = Set.of("ない", "無い", "ぬ", "ん", "まい", "へん", "無し", "不可", "不能", "不可能");
        private static final Set<String> HARD_TO = Set.of("にくい", "難い", "づらい", "辛い", "がたい", "かねる", "兼ねる");
        private static final Set<String> LIGHT =
                Set.of("する", "なさる", "いたす", "致す", "行う", "行なう", "おこなう", "ある", "ござる", "なる", "いける", "得る");
        private static final Set<String> GIVING =
                Set.of("できる", "出来る", "くれる", "もらえる", "もらう", "くださる", "下さる", "いただける", "頂ける", "いただく", "頂く");
        private static final Set<String> DOING = Set.of("する", "できる", "出来る", "いただける", "頂ける");
        private static final Set<String> PARTICLES = Set.of("は", "も", "が", "を", "の", "に", "すら", "さえ", "など", "や");
        private static final Set<String> CLAUSES = Set.of("こと", "事", "わけ", "訳", "はず", "筈", "つもり", "よう", "様", "そう");
        private static final Set<String> NOT_AT_ALL = Set.of(
                "全く", "まったく", "全然", "一切", "いっさい", "何", "何も", "なにも", "まだ", "未だ", "いまだ", "未だに", "いまだに", "一度も", "何ら",
                "なんら", "特に", "ちゃんと", "きちんと");

        static Chain of(List<Morpheme> morphemes, int at) {
            Morpheme morpheme = morphemes.get(at);
            if (negates(morpheme)) {
                return NEGATION;
            }
            if (cannotBear(morphemes.get(at - 1), morpheme)) {
                return STOP;
            }
            if (morpheme.is("動詞")) {
                return verb(morpheme);
            }
            if (morpheme.is("名詞-非自立")) {
                boolean nominal =
                        morpheme.surface().equals("の") || morpheme.surface().equals("ん");
                return nominal ? NOMINAL : CLAUSES.contains(morpheme.base()) ? AUXILIARY : STOP;
            }
            if (morpheme.surface().equals("じゃ") || (morpheme.surface().equals("で") && morpheme.is("助動詞"))) {
                return COPULA;
            }
            if (morpheme.is("助動詞") || morpheme.is("名詞-接尾-助動詞語幹")) {
                return AUXILIARY;
            }
            if (morpheme.is("助詞")) {
                return particle(morphemes, at);
            }
            return NOT_AT_ALL.contains(morpheme.surface()) ? ADVERB : STOP;
        }

        /** 残念でならない, 腹が立ってなりません: it is so, and hard to bear. The dictionary may take this なり for an auxiliary. */
        private static boolean cannotBear(Morpheme before, Morpheme morpheme) {
            boolean bear = morpheme.surface().equals("なら") || morpheme.surface().equals("なり");
            return bear && joins(before);
        }

        private static boolean joins(Morpheme morpheme) {
            return morpheme.surface().equals("て") || morpheme.surface().equals("で");
        }

        private static Chain verb(Morpheme morpheme) {
            if (morpheme.base().equals("すぎる") || morpheme.base().equals("過ぎる")) {
                return TOO_MUCH;
            }
            if (GIVING.contains(morpheme.base())) {
                return ASKED_FOR;
            }
            boolean helps = morpheme.is("動詞-非自立") || morpheme.is("動詞-接尾") || LIGHT.contains(morpheme.base());
            return helps ? AUXILIARY : STOP;
        }

        private static Chain particle(List<Morpheme> morphemes, int at) {
            Morpheme morpheme = morphemes.get(at);
            String surface = morpheme.surface();
            if (morpheme.is("助詞-接続助詞")) {
                boolean condition =
                        (surface.equals("ば") || surface.equals("と")) && at > 0 && negates(morphemes.get(at - 1));
                return joins(morpheme) || condition ? AUXILIARY : STOP;
            }
            return PARTICLES.contains(surface) ? PARTICLE : STOP;
        }

        private static boolean negates(Morpheme morpheme) {
            boolean may = morpheme.is("助動詞") || morpheme.is("形容詞") || morpheme.is("名詞-接尾") || morpheme.is("名詞-形容動詞語幹");
            return isHardTo(morpheme) || (may && NEGATING.contains(morpheme.base()));
        }

        private static boolean isHardTo(Morpheme morpheme) {
            return (morpheme.is("形容詞-非自立") || morpheme.is("動詞-非自立")) && HARD_TO.contains(morpheme.base());
        }

        private static boolean asks(Morpheme morpheme) {
            return morpheme.surface().equals("か") || morpheme.surface().equals("?");
        }
    }
}
