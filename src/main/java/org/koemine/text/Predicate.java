package org.koemine.text;

import java.util.List;
import java.util.Set;

/**
 * The form in which a predicate stands in a label: dictionary form, ない form, or with ている, た, れる, にくい, てくれない as
 * written.
 */
final class Predicate {
    private static final Set<String> FAVOURS = Set.of("くれる", "もらえる", "いただける", "頂ける", "くださる", "下さる");

    private Predicate() {}

    static String form(List<Morpheme> morphemes, int at, boolean negated) {
        Morpheme head = morphemes.get(at);
        if (head.is("名詞") || base(morphemes, at + 1).equals("する")) {
            return nominal(morphemes, at, negated);
        }
        String next = base(morphemes, at + 1);
        String voice = voice(morphemes, at + 1, negated);
        if (!voice.isEmpty()) {
            return head.surface() + voice;
        }
        if (Negations.isHardTo(morphemes, at + 1)) {
            return head.surface() + next;
        }
        if (negated && isFavour(morphemes, at + 1)) {
            return head.surface() + next + refused(morphemes.get(at + 2));
        }
        boolean connects = next.equals("て") || next.equals("で");
        // 届いてません for 届いていません
        boolean shortened =
                next.matches("[てで]る") || (connects && base(morphemes, at + 2).equals("ます"));
        if (shortened || (connects && lasts(morphemes, at + 2))) {
            return head.surface() + next.charAt(0) + (negated ? "いない" : "いる");
        }
        if (connects && base(morphemes, at + 2).equals("ある")) {
            return head.surface() + next + (negated ? "いない" : "ある");
        }
        if (negated) {
            return Inflection.negative(head.base(), head.inflection());
        }
        if (connects && base(morphemes, at + 2).matches("ほしい|欲しい")) {
            return head.surface() + next + "ほしい";
        }
        if (head.is("動詞") && surface(morphemes, at + 1).matches("[ただ]")) {
            return head.surface() + surface(morphemes, at + 1);
        }
        return head.base();
    }

    private static String nominal(List<Morpheme> morphemes, int at, boolean negated) {
        Morpheme head = morphemes.get(at);
        if (head.is("名詞-形容動詞語幹")) {
            return head.surface() + (negated ? "でない" : "");
        }
        if (base(morphemes, at + 1).equals("できる")) {
            return head.surface() + (negated ? "できない" : "できる");
        }
        if (Negations.isHardTo(morphemes, at + 2)) {
            return head.surface() + "し" + base(morphemes, at + 2);
        }
        if (negated && FAVOURS.contains(base(morphemes, at + 1))) {
            return head.surface() + refused(morphemes.get(at + 1));
        }
        if (negated && isFavour(morphemes, at + 2)) {
            return head.surface() + "して" + refused(morphemes.get(at + 3));
        }
        String voice = voice(morphemes, at + 2, negated);
        if (!voice.isEmpty()) {
            return head.surface() + "さ" + voice;
        }
        if (negated && base(morphemes, at + 2).equals("て") && lasts(morphemes, at + 3)) {
            return head.surface() + "していない";
        }
        return head.surface() + (negated ? "しない" : "する");
    }

    /** Whether て stands here, and behind it what a customer is granted: 交換し + てもらえる. */
    private static boolean isFavour(List<Morpheme> morphemes, int at) {
        return base(morphemes, at).matches("[てで]") && FAVOURS.contains(base(morphemes, at + 1));
    }

    private static String refused(Morpheme favour) {
        return Inflection.negative(favour.base(), favour.inflection());
    }

    /** What has not come about is another thing than what does not: 入っていない is no 入らない. */
    private static boolean lasts(List<Morpheme> morphemes, int at) {
        return base(morphemes, at).matches("いる|居る|おる");
    }

    /** Passive and causative in dictionary form or denied, one behind the other: れる, せられない; empty where there is none. */
    private static String voice(List<Morpheme> morphemes, int at, boolean negated) {
        if (!base(morphemes, at).matches("ら?れる|さ?せる")) {
            return "";
        }
        String next = voice(morphemes, at + 1, negated);
        String last = base(morphemes, at);
        return next.isEmpty()
                ? negated ? last.replaceFirst("る$", "ない") : last
                : morphemes.get(at).surface() + next;
    }

    private static String surface(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() ? morphemes.get(at).surface() : "";
    }

    private static String base(List<Morpheme> morphemes, int at) {
        return at < morphemes.size() ? morphemes.get(at).base() : "";
    }
}
