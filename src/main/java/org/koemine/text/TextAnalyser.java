package org.koemine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the mentions of a complaint: own words, split into sentences and clauses, without set phrases, each with its
 * terms. What only tells how it came about, what is asked for or how it feels is a mention only where nothing else is
 * said. One analyser serves one thread.
 */
public final class TextAnalyser {
    private final Morphology morphology = new Morphology();

    /**
     * Finds a complaint's mentions.
     *
     * @param complaint serial number of the complaint
     * @param body the complaint's text as written
     * @return its mentions in the order of the text; none where it states no problem
     */
    public List<Mention> analyse(long complaint, String body) {
        List<Mention> strong = new ArrayList<>();
        List<Mention> weak = new ArrayList<>();
        for (Span span : SentenceSplitter.split(body)) {
            String written = span.in(body);
            String sentence = substance(written);
            List<String> terms =
                    SetPhrases.contains(sentence) ? List.of() : TermExtractor.terms(morphology.morphemes(sentence));
            if (!terms.isEmpty()) {
                List<Mention> kind = WeakStatements.contains(sentence, terms) ? weak : strong;
                MentionId id = new MentionId(complaint, kind.size());
                kind.add(new Mention(id, span.start(), span.end(), written, terms));
            }
        }
        return strong.isEmpty() ? weak : strong;
    }

    /** What a mention says, in one spelling, without addresses, numbers and dates. */
    public static String substance(String written) {
        return Identifiers.removed(Normaliser.normalise(written)).strip();
    }
}
