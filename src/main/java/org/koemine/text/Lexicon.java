package org.koemine.text;

import java.util.List;

/**
 * What a company knows of its customers' words, beside the lists that Koemine brings.
 *
 * @param words for the dictionary
 * @param synonyms groups of terms that mean the same
 * @param stopPhrases sentences that state no problem, as written
 */
public record Lexicon(List<UserWord> words, List<List<String>> synonyms, List<String> stopPhrases) {

    public static final Lexicon NONE = new Lexicon(List.of(), List.of(), List.of());

    public Lexicon {
        words = List.copyOf(words);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        stopPhrases = List.copyOf(stopPhrases);
    }
}
