package org.koemine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the mentions of a complaint: own words, split into sentences and clauses, without set phrases, each with its
 * terms. One analyser serves one thread.
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
        List<Mention> mentions = new ArrayList<>();
        for (Span span : SentenceSplitter.split(body)) {
            String written = span.in(body);
            List<String> terms = terms(written);
            if (!terms.isEmpty()) {
                MentionId id = new MentionId(complaint, mentions.size());
                mentions.add(new Mention(id, span.start(), span.end(), written, terms));
            }
        }
        return mentions;
    }

    private List<String> terms(String written) {
        String sentence = Normaliser.normalise(written);
        return SetPhrases.contains(sentence) ? List.of() : TermExtractor.terms(morphology.morphemes(sentence));
    }
}
