package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koemine.text.Mention;
import org.koemine.text.NegatedTerm;

/**
 * Adds to what was learned the words that came up since: a word nobody used before is what a new problem is recognised by.
 * What such a word is like cannot be known yet, so that each points in a direction of its own (random, by its spelling),
 * and weighs as much as the most telling word does.
 *
 * @param space the space with the words
 * @param complaints that use each of them
 */
record NewWords(FeatureSpace space, Map<String, Integer> complaints) {

    /**
     * The words of some mentions that a space does not know.
     *
     * @param heard mentions of nights before, whose complaints count as well
     */
    static NewWords in(List<Mention> mentions, List<Mention> heard, FeatureSpace space) {
        SortedMap<String, Integer> used = new TreeMap<>();
        for (Mention mention : mentions) {
            new HashSet<>(mention.terms())
                    .stream()
                            .filter(term -> isNew(term, space.vocabulary()))
                            .forEach(term -> used.merge(term, 1, Integer::sum));
        }
        boolean none = used.isEmpty() || space.vocabulary().size() == 0;
        Map<String, Integer> complaints = complaints(Stream.concat(mentions.stream(), heard.stream()), used.keySet());
        return new NewWords(none ? space : with(used, space, mentions), complaints);
    }

    /** How many complaints use each of some words. */
    private static Map<String, Integer> complaints(Stream<Mention> mentions, Set<String> words) {
        Map<String, Set<Long>> complaints = new HashMap<>();
        mentions.forEach(mention -> mention.terms().stream()
                .filter(words::contains)
                .forEach(word -> complaints
                        .computeIfAbsent(word, first -> new HashSet<>())
                        .add(mention.id().complaint())));
        Map<String, Integer> numbers = new HashMap<>();
        complaints.forEach((word, users) -> numbers.put(word, users.size()));
        return numbers;
    }

    /**
     * Of each mention the new word that most complaints share with it, as a number from 0; −1 where it has none that enough
     * do.
     *
     * @param among complaints of these mentions that use the word at least
     * @param inAll complaints that use it at least, also of those that were heard
     */
    int[] shared(List<Mention> mentions, int among, int inAll) {
        Map<String, Integer> here = complaints(mentions.stream(), complaints.keySet());
        List<String> words = here.keySet().stream()
                .filter(word -> here.get(word) >= among && complaints.get(word) >= inAll)
                .sorted(Comparator.comparing((String word) -> -here.get(word)).thenComparing(word -> word))
                .toList();
        return mentions.stream()
                .mapToInt(mention -> mention.terms().stream()
                        .mapToInt(words::indexOf)
                        .filter(word -> word >= 0)
                        .min()
                        .orElse(-1))
                .toArray();
    }

    private static boolean isNew(String term, Vocabulary vocabulary) {
        return vocabulary.number(NegatedTerm.denied(term).orElse(term)).isEmpty()
                && vocabulary.number(term).isEmpty();
    }

    private static FeatureSpace with(SortedMap<String, Integer> used, FeatureSpace space, List<Mention> mentions) {
        int known = space.vocabulary().size();
        List<String> terms = new ArrayList<>();
        int[] counts = new int[known + used.size()];
        float[][] vectors = new float[counts.length][];
        for (int i = 0; i < known; i++) {
            terms.add(space.vocabulary().term(i));
            counts[i] = space.vocabulary().count(i);
            vectors[i] = space.words().vectors()[i];
        }
        used.forEach((term, n) -> {
            counts[terms.size()] = n;
            vectors[terms.size()] = direction(term, space.words().dimensions());
            terms.add(term);
        });
        float[] weights = Arrays.copyOf(space.weights().terms(), counts.length);
        Arrays.fill(weights, known, counts.length, telling(space.weights().terms()));
        return space.with(
                Vocabulary.of(terms, counts, space.vocabulary().total()),
                new WordVectors(vectors, space.words().dimensions()),
                new TopicWeights(weights, grams(used, space, mentions)));
    }

    private static float[] grams(SortedMap<String, Integer> used, FeatureSpace space, List<Mention> mentions) {
        float[] weights = space.weights().grams().clone();
        float telling = telling(weights);
        for (String term : used.keySet()) {
            Mention alone = new Mention(mentions.get(0).id(), 0, 0, term, List.of(term));
            for (int gram : CharacterGrams.of(alone)) {
                weights[gram] = weights[gram] == 0 ? telling : weights[gram];
            }
        }
        return weights;
    }

    private static float telling(float[] weights) {
        float highest = 0;
        for (float weight : weights) {
            highest = Math.max(highest, weight);
        }
        return highest == 0 ? 1 : highest;
    }

    private static float[] direction(String term, int dimensions) {
        SplittableRandom random = new SplittableRandom(term.hashCode());
        float[] vector = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
            vector[d] = (float) (random.nextDouble() - 0.5);
        }
        Dense.normalise(vector);
        return vector;
    }
}
