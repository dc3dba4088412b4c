package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what could be the label of a mention: noun–particle–predicate phrases, nouns with one that says a problem (型番違い),
 * and problems said of nothing (受け取っていない). One finder serves one thread.
 */
public final class PhraseFinder {
    private static final Set<String> PARTICLES = Set.of("が", "は", "も", "を", "に", "で", "と", "から", "へ");
    /** What a customer thinks, says or asks for, and what says nothing: no problem is named by it. */
    private static final Set<String> WEAK_PREDICATES = Set.of(
            "思う", "言う", "いう", "感じる", "考える", "聞く", "する", "なる", "くださる", "いただく", "お願い", "話す", "おっしゃる", "仰る", "申す", "申し上げる",
            "述べる", "訴える", "求む", "求める", "尋ねる", "叱る", "まくし立てる", "荒らげる", "荒げる", "同様", "同じ");

    /** What customers say they do not do (箱は捨てていません) or cannot do without (欠かせない): denied, these are no problem. */
    private static final Set<String> REFRAINED =
            Set.of("欠く", "捨てる", "負う", "いたす", "致す", "利用", "使用", "使う", "触る", "触れる", "買う", "購入", "頼む");

    /** What stands before them says what is wrong (壊れた状態で届いた), they do not. */
    private static final Set<String> FORMAL = Set.of("代わり", "状態", "状況", "場合", "形", "段階", "時点", "結果", "途中", "最中");

    /** How it feels and what one thinks, in words that say something else: 心が折れた, 見当がつかない. */
    private static final PhrasePatterns SAYINGS = new PhrasePatterns(WordList.read("sayings.txt"), "");

    private static final Set<String> BEING = Set.of("ある", "する", "出る", "見る", "見つかる", "見当たる");

    /** Denied, these ask for what it is that is not possible. */
    private static final Set<String> MANAGING =
            Set.of("できる", "出来る", "なる", "いける", "いただける", "もらえる", "よる", "わかる", "分かる", "関わる", "かかわる", "問う");

    /** 異物(毛髪様のもの)が混入: what stands in brackets parts a noun from its predicate. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\p{L})\\([^()]{1,15}\\)(?=\\p{L})");

    private static final Pattern TOPIC = Pattern.compile("[はも]$");

    private static final Set<String> HONORIFICS = Set.of("お", "ご", "御");

    private static final Set<String> DOING = Set.of("する", "できる", "いただける", "頂ける");

    /** Tokens between a particle and its predicate: an adverb, or a noun in between is too far. */
    private static final int REACH = 3;

    private final Morphology morphology;

    public PhraseFinder() {
        this(Lexicon.NONE);
    }

    /**
     * @param lexicon whose words are each one word here as well
     */
    public PhraseFinder(Lexicon lexicon) {
        morphology = new Morphology(lexicon.words());
    }

    /** The phrases of a mention as it was written, in the order of the text. */
    public List<Phrase> phrases(String written) {
        List<Morpheme> morphemes = morphology.morphemes(
                ASIDE.matcher(ReportedSpeech.said(Normaliser.spelling(written))).replaceAll(""));
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < morphemes.size(); i++) {
            if (isPredicate(morphemes, i)) {
                phrases.addAll(stated(morphemes, i));
            } else if (isProblem(morphemes, i)) {
                problemAt(morphemes, i).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** Of a noun, and of whatever it is. */
    private List<Phrase> stated(List<Morpheme> morphemes, int predicate) {
        if (Mood.of(morphemes, predicate) == Mood.SUPPOSED) {
            return List.of();
        }
        List<Phrase> stated = new ArrayList<>(phrasesAt(morphemes, predicate));
        if (stated.stream().noneMatch(Phrase::weak)) {
            bareAt(morphemes, predicate).ifPresent(stated::add);
        }
        return stated;
    }

    private static boolean isPredicate(List<Morpheme> morphemes, int i) {
        Morpheme morpheme = morphemes.get(i);
        boolean inflected = morpheme.is("動詞-自立") || morpheme.is("形容詞-自立");
        boolean nominal = (morpheme.is("名詞-サ変接続") && DOING.stream().anyMatch(verb -> follows(morphemes, i, verb)))
                || (morpheme.is("名詞-形容動詞語幹") && !nextIs(morphemes, i, "名詞") && !isAdverb(morphemes, i));
        return (inflected && (!WEAK_PREDICATES.contains(morpheme.base()) || isPerceived(morphemes, i))) || nominal;
    }

    /** 異音がする, においがする. */
    private static boolean isPerceived(List<Morpheme> morphemes, int i) {
        return i > 0
                && morphemes.get(i).base().equals("する")
                && morphemes.get(i - 1).surface().equals("が");
    }

    /** What is said of the noun before the particle, with its genitive and without: フリーダイヤルの回線が少ない, 回線が少ない. */
    private List<Phrase> phrasesAt(List<Morpheme> morphemes, int predicate) {
        int particle = particleBefore(morphemes, predicate);
        if (particle < 1) {
            return List.of();
        }
        boolean subjective = marker(morphemes, particle).endsWith("が");
        // 大きく in ハンドルを大きく切る
        boolean adverb = morphemes.get(particle).surface().equals("を")
                && morphemes.get(predicate).is("形容詞");
        return NounPhrase.allEndingAt(morphemes, particle - 1).stream()
                .filter(subject -> subjective || !(isAttribute(morphemes, predicate) || FORMAL.contains(subject)))
                .filter(subject -> !adverb)
                .map(subject -> phrase(subject, morphemes, particle, predicate))
                .toList();
    }

    private Phrase phrase(String subject, List<Morpheme> morphemes, int particle, int predicate) {
        String marker = marker(morphemes, particle);
        Morpheme head = morphemes.get(predicate);
        boolean negated = Negations.of(morphemes, predicate).negated();
        boolean topic = TOPIC.matcher(marker).find();
        String statement = subject + TOPIC.matcher(marker).replaceFirst("が") + head.base();
        boolean problem = saysProblem(morphemes, particle - 1)
                ? !isAbsent(head, negated)
                : isProblem(morphemes, predicate, negated);
        String wished = wished(morphemes, predicate);
        return phrase(
                (negated ? NegatedTerm.of(statement) : statement) + wished,
                subject,
                subject
                        + TOPIC.matcher(marker).replaceFirst(wished.isEmpty() ? "は" : "が")
                        + prefix(morphemes, predicate)
                        + Predicate.form(morphemes, predicate, negated)
                        + wished,
                topic,
                problem && wished.isEmpty());
    }

    private static String wished(List<Morpheme> morphemes, int predicate) {
        if (Mood.of(morphemes, predicate) != Mood.WISHED) {
            return "";
        }
        return morphemes.get(predicate).is("名詞-形容動詞語幹") ? "だとよい" : "とよい";
    }

    /** が, or だけが, ばかりで, などを. */
    private static String marker(List<Morpheme> morphemes, int particle) {
        String first = morphemes.get(particle).surface();
        boolean adverbial = morphemes.get(particle).is("助詞-副助詞") && nextIs(morphemes, particle, "助詞");
        return adverbial ? first + morphemes.get(particle + 1).surface() : first;
    }

    /** 直 in 送り状が直貼りされる. */
    private static String prefix(List<Morpheme> morphemes, int predicate) {
        Morpheme before = morphemes.get(predicate - 1);
        return before.is("接頭詞") && !HONORIFICS.contains(before.surface()) ? before.surface() : "";
    }

    /** A problem that is said of whatever it is: 受け取っていない, 壊れた. */
    private Optional<Phrase> bareAt(List<Morpheme> morphemes, int predicate) {
        String base = morphemes.get(predicate).base();
        boolean negated = Negations.of(morphemes, predicate).negated();
        boolean undone = negated
                && !morphemes.get(predicate).is("形容詞")
                && !MANAGING.contains(base)
                && !BEING.contains(base)
                && !isRefrained(morphemes, predicate);
        if (!undone && (negated || !ProblemWords.isBroken(base))) {
            return Optional.empty();
        }
        String text = Predicate.form(morphemes, predicate, negated);
        return Optional.of(phrase(negated ? NegatedTerm.of(base) : base, "", text, false, true));
    }

    private static boolean isProblem(List<Morpheme> morphemes, int predicate, boolean negated) {
        return negated
                ? !isRefrained(morphemes, predicate)
                : ProblemWords.has(morphemes.get(predicate).base());
    }

    private Phrase phrase(String key, String subject, String text, boolean topic, boolean problem) {
        List<String> terms = TermExtractor.terms(morphology.morphemes(Normaliser.normalise(text)));
        boolean weak = WeakStatements.contains(text, terms) || SAYINGS.foundFrom(0, text);
        return new Phrase(key.toLowerCase(Locale.ROOT), subject, text, topic, terms, weak, problem);
    }

    /** Whether a noun stands here that says a problem, as the last of its nouns and not denied: no 故障診断, no 破損はない. */
    private static boolean isProblem(List<Morpheme> morphemes, int i) {
        Morpheme noun = morphemes.get(i);
        boolean last = !nextIs(morphemes, i, "名詞") && !follows(morphemes, i, "する");
        return noun.is("名詞") && saysProblem(morphemes, i) && last && !isDenied(morphemes, i);
    }

    private static boolean saysProblem(List<Morpheme> morphemes, int noun) {
        return ProblemWords.isOf(withBefore(morphemes, noun))
                || ProblemWords.isOf(morphemes.get(noun).surface());
    }

    /** 異音, 警告灯, which the dictionary cuts in two. */
    private static String withBefore(List<Morpheme> morphemes, int noun) {
        boolean part = noun > 0
                && (morphemes.get(noun - 1).is("接頭詞") || morphemes.get(noun - 1).is("名詞"));
        return (part ? morphemes.get(noun - 1).surface() : "")
                + morphemes.get(noun).surface();
    }

    private static boolean isDenied(List<Morpheme> morphemes, int problem) {
        int predicate = nextIs(morphemes, problem, "助詞") ? problem + 2 : problem + 1;
        return predicate < morphemes.size()
                && isAbsent(
                        morphemes.get(predicate),
                        Negations.of(morphemes, predicate).negated());
    }

    private Optional<Phrase> problemAt(List<Morpheme> morphemes, int i) {
        String whole = withBefore(morphemes, i);
        String problem = ProblemWords.isOf(whole) ? whole : morphemes.get(i).surface();
        String text = NounPhrase.endingAt(morphemes, i);
        String subject =
                text.substring(0, Math.max(0, text.length() - problem.length())).replaceFirst("の$", "");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(phrase(subject + problem, subject, text, false, true));
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

    /** 傷がない, 異音がしない: a problem that is not there; one that does not go away is (遅れが改善されない). */
    private static boolean isAbsent(Morpheme predicate, boolean negated) {
        return predicate.base().matches("ない|無い") || (negated && BEING.contains(predicate.base()));
    }

    /** Whether what is denied is not done, rather than not possible: 利用しない, not 利用できない. */
    private static boolean isRefrained(List<Morpheme> morphemes, int i) {
        boolean possible = follows(morphemes, i, "できる") || follows(morphemes, i, "られる") || follows(morphemes, i, "れる");
        return REFRAINED.contains(morphemes.get(i).base()) && !possible;
    }

    /** 勝手に定期にされた: how something was done; 不良になった is what became of it. */
    private static boolean isAdverb(List<Morpheme> morphemes, int i) {
        return follows(morphemes, i, "に") && !follows(morphemes, i + 1, "なる");
    }

    /** 箱に強い力がかかった, 条件はもっと大きい字で: said of the noun behind it, not of the one before; 味が薄いスープ is. */
    private static boolean isAttribute(List<Morpheme> morphemes, int i) {
        boolean adjective =
                morphemes.get(i).is("形容詞-自立") && nextIs(morphemes, i, "名詞") && !nextIs(morphemes, i, "名詞-非自立");
        return adjective
                || (morphemes.get(i).is("名詞-形容動詞語幹")
                        && follows(morphemes, i, "だ")
                        && morphemes.get(i + 1).surface().equals("な"));
    }

    private static boolean follows(List<Morpheme> morphemes, int i, String base) {
        return i + 1 < morphemes.size() && morphemes.get(i + 1).base().equals(base);
    }

    private static boolean nextIs(List<Morpheme> morphemes, int i, String levels) {
        return i + 1 < morphemes.size() && morphemes.get(i + 1).is(levels);
    }
}
