package org.koemine.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Kuromoji with the IPADIC dictionary, goods that it cuts in two (イヤ|ホン) and a company's own words. Not for several threads at once: the tokenizer keeps a state. */
final class Morphology {
    private static final List<String> MISSING = WordList.read("missing-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private final JapaneseTokenizer tokenizer;
    private final CharTermAttribute surface;
    private final PartOfSpeechAttribute partOfSpeech;
    private final InflectionAttribute inflection;
    private final BaseFormAttribute baseForm;

    Morphology() {
        this(List.of());
    }

    /**
     * @param words that stand before those of the dictionary
     */
    Morphology(List<UserWord> words) {
        tokenizer = new JapaneseTokenizer(dictionary(words), false, JapaneseTokenizer.Mode.NORMAL);
        surface = tokenizer.addAttribute(CharTermAttribute.class);
        partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        inflection = tokenizer.addAttribute(InflectionAttribute.class);
        baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
    }

    /** Kuromoji's own format: word, segments, their readings, part of speech. Readings are not asked for here. */
    private static UserDictionary dictionary(List<UserWord> words) {
        Set<String> taught = words.stream().map(UserWord::word).collect(Collectors.toSet());
        Stream<UserWord> missing = MISSING.stream()
                .filter(word -> !taught.contains(word))
                .map(word -> new UserWord(word, List.of(word), UserWord.PARTS_OF_SPEECH.get(0)));
        String entries = Stream.concat(missing, words.stream())
                .map(word -> {
                    String segments = String.join(" ", word.segments());
                    return String.join(",", word.word(), segments, segments, word.partOfSpeech());
                })
                .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Morpheme> morphemes(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String written = surface.toString();
                String base = baseForm.getBaseForm();
                String type = inflection.getInflectionType();
                // A word of the user dictionary has no base form.
                morphemes.add(new Morpheme(
                        written,
                        partOfSpeech.getPartOfSpeech(),
                        base == null ? written : base,
                        type == null ? "" : type));
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }
}
