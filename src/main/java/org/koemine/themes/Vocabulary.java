package org.koemine.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.koemine.text.Mention;

/** The terms kept, numbered from the commonest down; ties by the term itself. */
final class Vocabulary {
    private final List<String> terms;
    private final Map<String, Integer> numbers;
    private final int[] counts;
    private final long total;

    private Vocabulary(List<String> terms, Map<String, Integer> numbers, int[] counts, long total) {
        this.terms = terms;
        this.numbers = numbers;
        this.counts = counts;
        this.total = total;
    }

    /**
     * @param leastCount occurrences a term needs to be kept
     * @param known terms that are kept however rare, also where they never occur
     */
    static Vocabulary learn(List<Mention> mentions, int leastCount, Set<String> known) {
        Map<String, Integer> occurrences = new HashMap<>();
        long total = 0;
        for (Mention mention : mentions) {
            for (String term : mention.terms()) {
                occurrences.merge(term, 1, Integer::sum);
                total++;
            }
        }
        known.forEach(term -> occurrences.putIfAbsent(term, 0));
        List<String> kept = occurrences.entrySet().stream()
                .filter(entry -> entry.getValue() >= leastCount || known.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] counts = kept.stream().mapToInt(occurrences::get).toArray();
        return of(kept, counts, Math.max(1, total));
    }

    /**
     * As it was learned.
     *
     * @param terms by number
     * @param counts occurrences of each
     * @param total occurrences of all terms, also of those not kept
     */
    static Vocabulary of(List<String> terms, int[] counts, long total) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            numbers.put(terms.get(i), i);
        }
        return new Vocabulary(terms, numbers, counts, total);
    }

    long total() {
        return total;
    }

    int size() {
        return counts.length;
    }

    /** How many of the terms occur; those that never do have the highest numbers. */
    int met() {
        return (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    String term(int number) {
        return terms.get(number);
    }

    OptionalInt number(String term) {
        Integer number = numbers.get(term);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Numbers of those of some terms that are kept, in their order. */
    int[] numbers(List<String> some) {
        return some.stream().map(this::number).flatMapToInt(OptionalInt::stream).toArray();
    }

    int count(int number) {
        return counts[number];
    }

    /** Share of all occurrences, 0 to 1. */
    double frequency(int number) {
        return (double) counts[number] / total;
    }

    /** Numbers of the kept terms, in the order of the mention, repetitions included. */
    int[] sequence(Mention mention) {
        return mention.terms().stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Numbers of the distinct kept terms, ascending. */
    int[] distinct(Mention mention) {
        return Arrays.stream(sequence(mention)).sorted().distinct().toArray();
    }
}
