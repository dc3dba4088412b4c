package org.koemine.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.text.Lexicon;
import org.koemine.text.Normaliser;
import org.koemine.text.TextAnalyser;
import org.koemine.text.UserWord;

/** Whether tables of words can be used. */
final class LexiconCheck {
    /** What kuromoji's user dictionary takes for something else. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\s,\"#]");

    private final List<Fault> faults;

    LexiconCheck(List<Fault> faults) {
        this.faults = faults;
    }

    /** Adds what is wrong with a dictionary of which every row has a word. */
    void dictionary(GuideTable table) {
        Map<String, GuideRow> seen = new HashMap<>();
        for (GuideRow row : table.rows()) {
            String written = row.one(GuideColumn.WORD);
            String word = Normaliser.normalise(written);
            twice(table, row, GuideColumn.WORD, written, seen.putIfAbsent(word, row));
            if (UNUSABLE.matcher(word).find()) {
                add(FaultId.GUIDE_WORD_UNUSABLE, table, row, GuideColumn.WORD, written);
            }
            String parts = String.join("", row.all(GuideColumn.SEGMENTATION));
            if (!parts.isEmpty() && !segments(row).equals(word)) {
                add(FaultId.GUIDE_SEGMENTS_DIFFER, table, row, GuideColumn.SEGMENTATION, parts, written);
            }
            if (!UserWord.canBe(LexiconReader.partOfSpeech(row))) {
                String choices = String.join(", ", "名詞", LexiconReader.OWN_NAME) + ", "
                        + String.join(", ", UserWord.PARTS_OF_SPEECH);
                String said = row.one(GuideColumn.PART_OF_SPEECH);
                add(FaultId.GUIDE_PART_OF_SPEECH, table, row, GuideColumn.PART_OF_SPEECH, said, choices);
            }
        }
    }

    private static String segments(GuideRow row) {
        StringBuilder joined = new StringBuilder();
        row.all(GuideColumn.SEGMENTATION).forEach(part -> joined.append(Normaliser.normalise(part)));
        return joined.toString();
    }

    /**
     * Adds what is wrong with groups of synonyms.
     *
     * @param words of the dictionary
     */
    void synonyms(GuideTable table, List<UserWord> words) {
        TextAnalyser analyser = new TextAnalyser(new Lexicon(words, List.of(), List.of()));
        Map<String, GuideRow> seen = new HashMap<>();
        for (GuideRow row : table.rows()) {
            Set<String> group = new HashSet<>();
            boolean usable = true;
            for (String word : row.all(GuideColumn.WORDS)) {
                List<String> terms = LexiconReader.terms(analyser, word).toList();
                if (terms.size() != 1) {
                    usable = false;
                    add(FaultId.GUIDE_NOT_ONE_TERM, table, row, GuideColumn.WORDS, word, String.join("+", terms));
                } else if (group.add(terms.get(0))) {
                    twice(table, row, GuideColumn.WORDS, word, seen.putIfAbsent(terms.get(0), row));
                }
            }
            if (usable && group.size() < 2) {
                add(
                        FaultId.GUIDE_SYNONYM_ALONE,
                        table,
                        row,
                        GuideColumn.WORDS,
                        String.join("、", row.all(GuideColumn.WORDS)));
            }
        }
    }

    /** Adds what is wrong with stop phrases of which every row has one. */
    void stopPhrases(GuideTable table) {
        Map<String, GuideRow> seen = new HashMap<>();
        for (GuideRow row : table.rows()) {
            String phrase = row.one(GuideColumn.PHRASE);
            twice(table, row, GuideColumn.PHRASE, phrase, seen.putIfAbsent(Normaliser.normalise(phrase), row));
        }
    }

    private void twice(GuideTable table, GuideRow row, GuideColumn column, String value, GuideRow first) {
        if (first != null) {
            add(FaultId.GUIDE_TWICE, table, row, column, value, first.row());
        }
    }

    private void add(
            FaultId id, GuideTable table, GuideRow row, GuideColumn column, String value, Object... arguments) {
        faults.add(Fault.of(id, table.place(row, column, value), arguments));
    }
}
