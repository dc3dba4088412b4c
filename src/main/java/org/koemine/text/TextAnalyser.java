package org.koemine.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the mentions of a complaint: own words, split into sentences and clauses, without set phrases, each with its
 * terms. What only tells how it came about, what is asked for or how it feels is a mention only where nothing else is
 * said. One analyser serves one thread.
 */
public final class TextAnalyser {
    /**
     * Of all that is found in a text: mentions and their terms, dangers, feelings. To be raised with every change of what is
     * found, so that the next night analyses anew what an older version wrote.
     */
    public static final int VERSION = 8;

    /** Names whose words are remembered; products and operators come back all the time. */
    private static final int NAMES_REMEMBERED = 2_000;

    private final Morphology morphology;
    private final SetPhrases setPhrases;
    private final Map<String, Set<String>> wordsOfNames = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > NAMES_REMEMBERED;
        }
    };

    public TextAnalyser() {
        this(Lexicon.NONE);
    }

    public TextAnalyser(Lexicon lexicon) {
        morphology = new Morphology(lexicon.words());
        setPhrases = new SetPhrases(lexicon.stopPhrases());
    }

    /** The terms of a phrase, whether it states a problem or not. */
    public List<String> terms(String phrase) {
        return TermExtractor.terms(morphology.morphemes(substance(phrase)));
    }

    /** The mentions of a text of which nothing else is known. */
    public List<Mention> analyse(long complaint, String body) {
        return analyse(complaint, body, List.of());
    }

    /** The mentions of a text; see {@link #analyse(long, SplitText, List)}. */
    public List<Mention> analyse(long complaint, String body, List<String> names) {
        return analyse(complaint, SplitText.of(body), names);
    }

    /**
     * Finds a complaint's mentions.
     *
     * @param complaint serial number of the complaint
     * @param names the record's product, customer and operator: their words say whom and what it is about, not what is
     *     wrong, and are no terms
     * @return its mentions in the order of the text; none where it states no problem, or where its encoding was mistaken
     */
    public List<Mention> analyse(long complaint, SplitText text, List<String> names) {
        String plain = text.plain();
        List<Set<String>> named = names.stream().map(this::wordsOf).toList();
        List<Mention> strong = new ArrayList<>();
        List<Mention> weak = new ArrayList<>();
        for (SplitText.Clause clause : text.clauses()) {
            Span span = clause.span();
            String written = span.in(plain);
            String sentence = substance(written);
            String said = ReportedSpeech.said(sentence);
            List<String> terms = isSetPhrase(sentence, said) ? List.of() : terms(said, named);
            if (!terms.isEmpty()) {
                boolean tellsLittle = WeakStatements.contains(sentence, terms) || WeakStatements.contains(said, terms);
                List<Mention> kind = tellsLittle ? weak : strong;
                MentionId id = new MentionId(complaint, kind.size());
                kind.add(new Mention(id, span.start(), span.end(), unspaced(written, text), terms));
            }
        }
        return strong.isEmpty() ? weak : strong;
    }

    /** As written; where markup was taken out, without the gaps it left. */
    private static String unspaced(String written, SplitText text) {
        return text.plain().equals(text.body()) ? written : written.replaceAll("[ \\n]+", " ");
    }

    private boolean isSetPhrase(String sentence, String said) {
        return setPhrases.contains(sentence) || (!said.equals(sentence) && setPhrases.contains(said));
    }

    private List<String> terms(String sentence, List<Set<String>> named) {
        return TermExtractor.terms(morphology.morphemes(sentence)).stream()
                .filter(term -> named.stream().noneMatch(words -> words.contains(term)))
                .toList();
    }

    private Set<String> wordsOf(String name) {
        return wordsOfNames.computeIfAbsent(name, this::words);
    }

    private Set<String> words(String name) {
        List<Morpheme> morphemes = morphology.morphemes(Normaliser.normalise(name));
        Set<String> words = new HashSet<>(TermExtractor.terms(morphemes));
        morphemes.forEach(morpheme -> words.add(morpheme.base()));
        return words;
    }

    /** What a sentence says, in one spelling, without addresses, numbers and dates. */
    private static String substance(String written) {
        return Identifiers.removed(Normaliser.normalise(written)).strip();
    }
}
