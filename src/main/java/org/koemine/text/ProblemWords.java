package org.koemine.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Predicates that say a problem by themselves. */
final class ProblemWords {
    private static final Set<String> WORDS = WordList.read("problem-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private ProblemWords() {}

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
}
