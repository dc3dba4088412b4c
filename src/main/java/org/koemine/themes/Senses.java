package org.koemine.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which meaning of a word a company's customers have in mind. A thesaurus has 壊れる in one line with 衝突 and in another with
 * 破損: it stays in the line whose other words it is most like, by the company it keeps; and where it was met often, and is not
 * like them (バス, met beside 駅, and 浴槽), in none. Words that were never met are left out.
 */
final class Senses {
    /** Occurrences from which the company a word keeps tells what it means. */
    private static final int TELLING = 10;

    /** Cosine with the others of a line from which a word means the same. */
    private static final double SAME = 0.1;

    private final Vocabulary vocabulary;
    private final WordVectors words;

    private Senses(Vocabulary vocabulary, WordVectors words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * The lines of a thesaurus as far as they are met.
     *
     * @param thesaurus groups of terms that mean the same; a term may be in several
     * @return groups of two and more; a term is in one at most
     */
    static List<List<String>> met(List<List<String>> thesaurus, Vocabulary vocabulary, WordVectors words) {
        return new Senses(vocabulary, words).of(thesaurus);
    }

    private List<List<String>> of(List<List<String>> thesaurus) {
        List<List<String>> candidates =
                thesaurus.stream().map(this::met).filter(Senses::ofSeveral).toList();
        SortedMap<String, List<Integer>> standing = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (String word : candidates.get(i)) {
                standing.computeIfAbsent(word, first -> new ArrayList<>()).add(i);
            }
        }
        List<List<String>> groups = new ArrayList<>();
        candidates.forEach(group -> groups.add(new ArrayList<>()));
        standing.forEach((word, in) -> groups.get(nearest(word, in, candidates)).add(word));
        return groups.stream()
                .map(group -> group.stream().filter(word -> means(word, group)).toList())
                .filter(Senses::ofSeveral)
                .toList();
    }

    private boolean means(String word, List<String> group) {
        return vocabulary.count(number(word)) < TELLING || likeness(word, group) > SAME;
    }

    private int number(String word) {
        return vocabulary.number(word).getAsInt();
    }

    private List<String> met(List<String> group) {
        return group.stream()
                .filter(word -> vocabulary.number(word).stream().anyMatch(number -> vocabulary.count(number) > 0))
                .toList();
    }

    private static boolean ofSeveral(List<String> group) {
        return group.size() > 1;
    }

    /** The group, of some by number, that a word is most like; of equal ones the first. */
    private int nearest(String word, List<Integer> in, List<List<String>> groups) {
        int nearest = in.get(0);
        double highest = Double.NEGATIVE_INFINITY;
        for (int group : in) {
            double likeness = likeness(word, groups.get(group));
            if (likeness > highest) {
                highest = likeness;
                nearest = group;
            }
        }
        return nearest;
    }

    /** The cosine of a word with the others of its group. */
    private double likeness(String word, List<String> group) {
        int[] others = vocabulary.numbers(
                group.stream().filter(other -> !other.equals(word)).toList());
        return Dense.dot(words.centre(others, vocabulary), words.vectors()[number(word)]);
    }
}
