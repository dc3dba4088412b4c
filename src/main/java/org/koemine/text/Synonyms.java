package org.koemine.text;

import java.util.List;

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
}
