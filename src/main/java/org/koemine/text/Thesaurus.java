package org.koemine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words of the general language mean the same: 引っ越し and 転居, チャック and ファスナー. */
public final class Thesaurus {
    private static final List<List<String>> GROUPS = WordList.read("thesaurus.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private static final Map<String, List<List<String>>> LINES = lines();

    private Thesaurus() {}

    private static Map<String, List<List<String>>> lines() {
        Map<String, List<List<String>>> lines = new HashMap<>();
        for (List<String> group : GROUPS) {
            group.forEach(term ->
                    lines.computeIfAbsent(term, first -> new ArrayList<>()).add(group));
        }
        return lines;
    }

    /** Groups of terms that mean the same; a term may be in several, one for each of its meanings. */
    public static List<List<String>> groups() {
        return GROUPS;
    }

    /** The groups that a term is in; none where it is in no thesaurus. */
    public static List<List<String>> of(String term) {
        return LINES.getOrDefault(term, List.of());
    }
}
