package org.koemine.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Predicates that say a problem by themselves. */
final class ProblemWords {
    private static final Set<String> WORDS = WordList.read("problem-words.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private ProblemWords() {}

    static boolean has(String base) {
        return WORDS.contains(base);
    }
}
