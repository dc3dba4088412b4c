package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds noun–particle–predicate phrases in a mention, for labels. One finder serves one thread.
 */
public final class PhraseFinder {
    private static final Set<String> PARTICLES = Set.of("が", "は", "も", "を", "に", "で", "と", "から", "へ");
    private static final Set<String> WEAK_PREDICATES =
            Set.of("思う", "言う", "いう", "感じる", "考える", "聞く", "する", "なる", "くださる", "いただく", "お願い");

    private static final Set<String> DOING = Set.of("する", "できる", "いただける", "頂ける");

    /** Tokens between a particle and its predicate: an adverb, or a noun in between is too far. */
    private static final int REACH = 3;

    private final Morphology morphology = new Morphology();

    /** The phrases of a mention as it was written, in the order of the text. */
    public List<Phrase> phrases(String written) {
        List<Morpheme> morphemes = morphology.morphemes(Normaliser.spelling(written));
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < morphemes.size(); i++) {
            if (isPredicate(morphemes, i)) {
                phraseAt(morphemes, i).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    private static boolean isPredicate(List<Morpheme> morphemes, int i) {
        Morpheme morpheme = morphemes.get(i);
        boolean inflected = morpheme.is("動詞-自立") || morpheme.is("形容詞-自立");
        boolean nominal = (morpheme.is("名詞-サ変接続") && DOING.stream().anyMatch(verb -> follows(morphemes, i, verb)))
                || (morpheme.is("名詞-形容動詞語幹") && !nextIs(morphemes, i, "名詞"));
        return (inflected && !WEAK_PREDICATES.contains(morpheme.base())) || nominal;
    }

    private Optional<Phrase> phraseAt(List<Morpheme> morphemes, int predicate) {
        int particle = particleBefore(morphemes, predicate);
        if (particle < 1) {
            return Optional.empty();
        }
        String subject = NounPhrase.endingAt(morphemes, particle - 1);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Morpheme head = morphemes.get(predicate);
        boolean negated = Negations.of(morphemes, predicate).negated();
        String marker = morphemes.get(particle).surface();
        boolean topic = marker.equals("は") || marker.equals("も");
        String statement = subject + (topic ? "が" : marker) + head.base();
        String key = (negated ? NegatedTerm.of(statement) : statement).toLowerCase(Locale.ROOT);
        String text = subject + (topic ? "は" : marker) + Predicate.form(morphemes, predicate, negated);
        List<String> terms = TermExtractor.terms(morphology.morphemes(Normaliser.normalise(text)));
        boolean problem = negated || ProblemWords.has(head.base());
        return Optional.of(new Phrase(key, subject, text, topic, terms, WeakStatements.contains(text, terms), problem));
    }

    private static int particleBefore(List<Morpheme> morphemes, int predicate) {
        for (int i = predicate - 1; i >= Math.max(0, predicate - REACH); i--) {
            Morpheme morpheme = morphemes.get(i);
            if (morpheme.is("助詞") && PARTICLES.contains(morpheme.surface())) {
                // には, では, とは: the case particle stands before the topic's.
                boolean topicAfterCase = i > 0 && morphemes.get(i - 1).is("助詞");
                return topicAfterCase ? i - 1 : i;
            }
            if (!morpheme.is("副詞") && !morpheme.is("接頭詞")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean follows(List<Morpheme> morphemes, int i, String base) {
        return i + 1 < morphemes.size() && morphemes.get(i + 1).base().equals(base);
    }

    private static boolean nextIs(List<Morpheme> morphemes, int i, String levels) {
        return i + 1 < morphemes.size() && morphemes.get(i + 1).is(levels);
    }
}
