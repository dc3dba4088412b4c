package org.koemine.themes;

import java.util.Arrays;

/**
 * How much a feature (term or gram) says about the topic of a text: the Kullback–Leibler divergence of P(topic | feature)
 * from P(topic), counts smoothed. A word that stands alike in all topics weighs nothing; no stop list is needed.
 */
final class Topicality {
    /** Imagined occurrences of each feature, spread like the topics: holds back features seen once or twice. */
    private static final double SMOOTHING = 2;

    private Topicality() {}

    /**
     * The weight of each feature.
     *
     * @param features distinct feature numbers of each text
     * @param topic of each text
     * @param numbers of features there can be
     */
    static float[] weights(int[][] features, int[] topic, int numbers) {
        int topics = Arrays.stream(topic).max().orElse(0) + 1;
        double[] prior = new double[topics];
        for (int t : topic) {
            prior[t] += 1.0 / topic.length;
        }
        int[] starts = new int[numbers + 1];
        for (int[] text : features) {
            for (int feature : text) {
                starts[feature + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] topicOf = new int[starts[numbers]];
        int[] next = Arrays.copyOf(starts, numbers);
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                topicOf[next[feature]++] = topic[i];
            }
        }
        float[] weights = new float[numbers];
        for (int feature = 0; feature < numbers; feature++) {
            weights[feature] = (float) divergence(topicOf, starts[feature], starts[feature + 1], prior);
        }
        return weights;
    }

    private static double divergence(int[] topicOf, int from, int to, double[] prior) {
        double[] count = new double[prior.length];
        for (int i = from; i < to; i++) {
            count[topicOf[i]]++;
        }
        double sum = 0;
        for (int t = 0; t < prior.length; t++) {
            double share = (count[t] + SMOOTHING * prior[t]) / (to - from + SMOOTHING);
            if (share > 0 && prior[t] > 0) {
                sum += share * Math.log(share / prior[t]);
            }
        }
        return sum;
    }
}
