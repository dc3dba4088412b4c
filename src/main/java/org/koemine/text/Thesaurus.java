package org.koemine.text;

import java.util.List;

/** What words of the general language mean the same: 引っ越し and 転居, チャック and ファスナー. */
public final class Thesaurus {
    private static final List<List<String>> GROUPS = WordList.read("thesaurus.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private Thesaurus() {}

    /** Groups of terms that mean the same; a term may be in several, one for each of its meanings. */
    public static List<List<String>> groups() {
        return GROUPS;
    }
}
