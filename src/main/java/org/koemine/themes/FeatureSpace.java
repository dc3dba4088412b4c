package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.Synonyms;

/**
 * Turns mentions into {@link Features}; everything in it was learned from the company's own texts: word vectors, and the
 * weights of terms and grams by how much they say about the corpus's rough topics.
 */
final class FeatureSpace {
    private static final int DIMENSIONS = 200;
    private static final int TOPIC_DIMENSIONS = 100;
    private static final int MOST_TOPICS = 100;
    private static final int FEWEST_TOPICS = 5;
    private static final int TEXTS_A_TOPIC = 15;
    private static final int TOPIC_TEXTS = 30_000;
    private static final int WEIGHT_ROUNDS = 2;

    /** Where the weight of a frequent term begins to fall (Arora et al. 2017), before topics are known. */
    private static final double FREQUENCY_KNEE = 1e-2;

    private static final int SMALL_HISTORY = 3_000;

    private final Vocabulary vocabulary;
    private final WordVectors words;
    private final float[] termWeights;
    private final float[] gramWeights;
    private final CommonDirection common;

    private FeatureSpace(
            Vocabulary vocabulary,
            WordVectors words,
            float[] termWeights,
            float[] gramWeights,
            CommonDirection common) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.termWeights = termWeights;
        this.gramWeights = gramWeights;
        this.common = common;
    }

    /**
     * Learns from a history.
     *
     * @param history the mentions of a complaint beside each other
     * @param mentions the ones to be told apart: the direction they share is taken out
     */
    static FeatureSpace learn(List<Mention> history, List<Mention> mentions, long seed) {
        Vocabulary vocabulary = vocabulary(history);
        WordVectors words =
                WordVectors.learn(wholeComplaints(history, vocabulary), vocabulary.size(), DIMENSIONS, seed);
        Retrofit.towardsSynonyms(words, vocabulary, Synonyms.groups());

        List<Mention> sample = Sample.evenly(history, TOPIC_TEXTS);
        int[][] bags = sample.stream().map(vocabulary::distinct).toArray(int[][]::new);
        int topics = Math.max(FEWEST_TOPICS, Math.min(MOST_TOPICS, sample.size() / TEXTS_A_TOPIC));
        float[] termWeights = frequencyWeights(vocabulary);
        int[] topic = new int[bags.length];
        for (int round = 0; round < WEIGHT_ROUNDS; round++) {
            topic = RoughTopics.of(texts(bags, words, termWeights), topics, seed);
            termWeights = Topicality.weights(bags, topic, vocabulary.size());
        }
        int[][] grams = sample.stream().parallel().map(CharacterGrams::of).toArray(int[][]::new);
        float[] gramWeights = Topicality.weights(grams, topic, CharacterGrams.NUMBERS);
        float[] learned = termWeights;
        float[][] meanings = mentions.stream()
                .parallel()
                .map(mention -> sum(vocabulary.distinct(mention), words, learned, words.dimensions()))
                .toArray(float[][]::new);
        return new FeatureSpace(vocabulary, words, termWeights, gramWeights, CommonDirection.of(meanings));
    }

    Features[] features(List<Mention> mentions) {
        return mentions.stream().parallel().map(this::features).toArray(Features[]::new);
    }

    Features features(Mention mention) {
        float[] meaning = sum(vocabulary.distinct(mention), words, termWeights, words.dimensions());
        common.removeFrom(meaning);
        Dense.normalise(meaning);
        int[] grams = Arrays.stream(CharacterGrams.of(mention))
                .filter(gram -> gramWeights[gram] > 0)
                .toArray();
        float[] weights = new float[grams.length];
        for (int i = 0; i < grams.length; i++) {
            weights[i] = gramWeights[grams[i]];
        }
        Dense.normalise(weights);
        return new Features(meaning, grams, weights);
    }

    /** How much a term says about the topic of a text; 0 for a term that was not learned. */
    double weight(String term) {
        return vocabulary.number(term).stream()
                .mapToDouble(number -> termWeights[number])
                .sum();
    }

    /**
     * The terms of each complaint, in the order of its text: what stands in the next sentence, too, tells what a word means.
     *
     * @param history the mentions of a complaint beside each other
     */
    private static List<int[]> wholeComplaints(List<Mention> history, Vocabulary vocabulary) {
        List<int[]> sequences = new ArrayList<>();
        for (int i = 0; i < history.size(); ) {
            long complaint = history.get(i).id().complaint();
            IntStream.Builder terms = IntStream.builder();
            for (; i < history.size() && history.get(i).id().complaint() == complaint; i++) {
                Arrays.stream(vocabulary.sequence(history.get(i))).forEach(terms);
            }
            sequences.add(terms.build().toArray());
        }
        return sequences;
    }

    private static Vocabulary vocabulary(List<Mention> history) {
        Set<String> known = Synonyms.groups().stream().flatMap(List::stream).collect(Collectors.toSet());
        return Vocabulary.learn(history, history.size() < SMALL_HISTORY ? 2 : 5, known);
    }

    private static float[] frequencyWeights(Vocabulary vocabulary) {
        float[] weights = new float[vocabulary.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (FREQUENCY_KNEE / (FREQUENCY_KNEE + vocabulary.frequency(i)));
        }
        return weights;
    }

    private static float[][] texts(int[][] bags, WordVectors words, float[] weights) {
        int dimensions = Math.min(TOPIC_DIMENSIONS, words.dimensions());
        return Arrays.stream(bags)
                .parallel()
                .map(bag -> {
                    float[] text = sum(bag, words, weights, dimensions);
                    Dense.normalise(text);
                    return text;
                })
                .toArray(float[][]::new);
    }

    private static float[] sum(int[] bag, WordVectors words, float[] weights, int dimensions) {
        float[] sum = new float[dimensions];
        for (int term : bag) {
            Dense.add(sum, weights[term], words.vectors()[term]);
        }
        return sum;
    }
}
