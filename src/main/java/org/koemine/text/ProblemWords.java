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
        return terms.stream().anyMatch(term -> term.endsWith(TermExtractor.NEGATED) != WORDS.contains(bare(term)));
    }

    private static String bare(String term) {
        return term.endsWith(TermExtractor.NEGATED)
                ? term.substring(0, term.length() - TermExtractor.NEGATED.length())
                : term;
    }

    static boolean has(String base) {
        return WORDS.contains(base);
    }
}
