package org.koemine.text;

import java.util.List;
import java.util.stream.Stream;

/** The words by which customers say the same: a small lexicon of complaint language. */
public final class Synonyms {
    private static final List<List<String>> GROUPS = WordList.read("synonyms.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private Synonyms() {}

    /** Groups of terms that mean the same; a term is in one group at most. */
    public static List<List<String>> groups() {
        return GROUPS;
    }

    /** These and a company's own behind them; a term may be in one of each. */
    public static List<List<String>> groupsWith(Lexicon lexicon) {
        return Stream.concat(GROUPS.stream(), lexicon.synonyms().stream()).toList();
    }
}
