package org.koemine.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Predicates that say a problem by themselves, and nouns that do. */
final class ProblemWords {
    private static final Set<String> WORDS = words("problem-words.txt");
    private static final Set<String> NOUNS = words("problem-nouns.txt");

    private ProblemWords() {}

    private static Set<String> words(String list) {
        return WordList.read(list).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the terms says a problem by itself, or that something is not so; a problem that is not there is none. */
    static boolean in(List<String> terms) {
        return terms.stream().anyMatch(ProblemWords::isProblem);
    }

    private static boolean isProblem(String term) {
        return NegatedTerm.denied(term).map(denied -> !WORDS.contains(denied)).orElseGet(() -> WORDS.contains(term));
    }

    static boolean has(String base) {
        return WORDS.contains(base);
    }

    /** Whether a noun says a problem: 型番違い, 部品の不足, 焦げがある. */
    static boolean isOf(String noun) {
        return NOUNS.contains(noun);
    }
}
