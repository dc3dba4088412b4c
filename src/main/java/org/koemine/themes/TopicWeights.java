package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import org.koemine.text.Mention;

/**
 * How much each term and each gram says about the topic of a text. The topics are the corpus's own rough ones; as they
 * differ from one partition to another, the weights are means over several partitions into fewer and more topics.
 *
 * @param terms by number in the vocabulary
 * @param grams by number of the gram; 0 for one that was not met
 */
record TopicWeights(float[] terms, float[] grams) {
    private static final int TEXTS = 30_000;
    private static final int MOST_TOPICS = 100;
    private static final int FEWEST_TOPICS = 5;
    private static final int TEXTS_A_TOPIC = 15;

    /** Each round's topics are drawn from texts that the round before weighted. */
    private static final int ROUNDS = 2;

    private static final int PARTITIONS = 5;

    /** Draws the weights of the loudest and the quietest together. */
    private static final double DAMPING = 0.7;

    /** Where the weight of a frequent term begins to fall (Arora et al. 2017), before topics are known. */
    private static final double FREQUENCY_KNEE = 1e-2;

    /** Cost: rounds × partitions × that of {@link RoughTopics}. */
    static TopicWeights learn(List<Mention> complaints, Vocabulary vocabulary, WordVectors words, long seed) {
        List<Mention> texts = Sample.evenly(complaints, TEXTS);
        int[][] bags = texts.stream().parallel().map(vocabulary::distinct).toArray(int[][]::new);
        float[] terms = frequencyWeights(vocabulary);
        int[][] topics = {};
        for (int round = 0; round < ROUNDS; round++) {
            topics = partitions(bags, words, terms, seed);
            terms = mean(bags, topics, vocabulary.size());
        }
        int[][] grams = texts.stream().parallel().map(CharacterGrams::of).toArray(int[][]::new);
        return new TopicWeights(damped(terms), damped(mean(grams, topics, CharacterGrams.NUMBERS)));
    }

    private static int[][] partitions(int[][] bags, WordVectors words, float[] weights, long seed) {
        float[][] texts = Arrays.stream(bags)
                .parallel()
                .map(bag -> {
                    float[] text = words.sum(bag, weights);
                    Dense.normalise(text);
                    return text;
                })
                .toArray(float[][]::new);
        int topics = Math.max(FEWEST_TOPICS, Math.min(MOST_TOPICS, texts.length / TEXTS_A_TOPIC));
        int[][] partitions = new int[PARTITIONS][];
        for (int p = 0; p < PARTITIONS; p++) {
            // From half as many topics to half as many again.
            int several = Math.max(FEWEST_TOPICS, topics * (PARTITIONS - 1 + 2 * p) / (2 * (PARTITIONS - 1)));
            partitions[p] = RoughTopics.of(texts, several, seed * PARTITIONS + p);
        }
        return partitions;
    }

    private static float[] mean(int[][] features, int[][] partitions, int numbers) {
        float[] mean = new float[numbers];
        for (int[] topics : partitions) {
            Dense.add(mean, 1f / partitions.length, Topicality.weights(features, topics, numbers));
        }
        return mean;
    }

    private static float[] frequencyWeights(Vocabulary vocabulary) {
        float[] weights = new float[vocabulary.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (FREQUENCY_KNEE / (FREQUENCY_KNEE + vocabulary.frequency(i)));
        }
        return weights;
    }

    private static float[] damped(float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(weights[i], DAMPING);
        }
        return weights;
    }
}
