package org.koemine.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Kuromoji with the IPADIC dictionary. Not for several threads at once: the tokenizer keeps a state. */
final class Morphology {
    private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
    private final CharTermAttribute surface = tokenizer.addAttribute(CharTermAttribute.class);
    private final PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    private final InflectionAttribute inflection = tokenizer.addAttribute(InflectionAttribute.class);
    private final BaseFormAttribute baseForm = tokenizer.addAttribute(BaseFormAttribute.class);

    List<Morpheme> morphemes(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String written = surface.toString();
                String base = baseForm.getBaseForm();
                String type = inflection.getInflectionType();
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
