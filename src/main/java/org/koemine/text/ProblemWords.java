package org.koemine.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Predicates that say a problem by themselves, and nouns that do. */
final class ProblemWords {
    private static final Map<String, List<String>> LISTS = WordList.sections("problem-words.txt");
    private static final Set<String> WORDS =
            words(LISTS.values().stream().flatMap(List::stream).toList());
    private static final Set<String> BROKEN = words(LISTS.get("BROKEN"));
    private static final Set<String> NOUNS = words(WordList.read("problem-nouns.txt"));

    private ProblemWords() {}

    private static Set<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
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

    /** Whether a predicate says what is the matter without a noun: 壊れる, 漏れる; no 高い, 待つ. */
    static boolean isBroken(String base) {
        return BROKEN.contains(base);
    }

    /** Whether a noun says a problem: 型番違い, 部品の不足, 焦げがある. */
    static boolean isOf(String noun) {
        return NOUNS.contains(noun);
    }
}
