package org.koemine.guide;

import java.util.List;
import java.util.stream.Stream;
import org.koemine.text.Lexicon;
import org.koemine.text.Normaliser;
import org.koemine.text.TextAnalyser;
import org.koemine.text.UserWord;

/** Turns checked rows into the words of a company. */
final class LexiconReader {
    /** The kind of word that names the company itself. */
    static final String OWN_NAME = "自社名";

    private final Guide guide;
    private final List<UserWord> words;

    LexiconReader(Guide guide) {
        this.guide = guide;
        this.words = guide.rows(GuideKind.DICTIONARY).map(LexiconReader::word).toList();
    }

    Lexicon lexicon() {
        return new Lexicon(
                words,
                synonyms(),
                guide.rows(GuideKind.STOP_PHRASES)
                        .map(row -> row.one(GuideColumn.PHRASE))
                        .toList());
    }

    static UserWord word(GuideRow row) {
        String word = Normaliser.normalise(row.one(GuideColumn.WORD));
        List<String> segments = row.all(GuideColumn.SEGMENTATION).stream()
                .map(Normaliser::normalise)
                .toList();
        return new UserWord(word, segments.isEmpty() ? List.of(word) : segments, partOfSpeech(row));
    }

    /** By IPADIC's name; a plain noun where nothing is said. */
    static String partOfSpeech(GuideRow row) {
        String said = row.one(GuideColumn.PART_OF_SPEECH);
        return switch (said) {
            case "", "名詞" -> UserWord.PARTS_OF_SPEECH.get(0);
            case OWN_NAME, "own-name" -> UserWord.OWN_NAME;
            default -> said;
        };
    }

    private List<List<String>> synonyms() {
        if (guide.table(GuideKind.SYNONYMS).isEmpty()) {
            return List.of();
        }
        TextAnalyser analyser = analyser();
        return guide.rows(GuideKind.SYNONYMS)
                .map(row -> row.all(GuideColumn.WORDS).stream()
                        .flatMap(word -> terms(analyser, word))
                        .distinct()
                        .toList())
                .toList();
    }

    /** One that knows the dictionary. */
    private TextAnalyser analyser() {
        return new TextAnalyser(new Lexicon(words, List.of(), List.of()));
    }

    /** The terms of a word of a group of synonyms: one where it can be used. A word with a suffix is one beside its noun. */
    static Stream<String> terms(TextAnalyser analyser, String word) {
        List<String> terms = analyser.terms(word);
        String whole = Normaliser.normalise(word);
        return terms.contains(whole) ? Stream.of(whole) : terms.stream().distinct();
    }
}
