package org.koemine.themes;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The corpus's own rough topics: spherical k-means (Dhillon and Modha 2001) on text vectors of length 1, started by
 * k-means++ (Arthur and Vassilvitskii 2007). Only term weights are drawn from them, so they need not be good.
 */
final class RoughTopics {
    private static final int ROUNDS = 8;

    private RoughTopics() {}

    /** The topic of each text, from 0. Cost: rounds × texts × topics × dimensions. */
    static int[] of(float[][] texts, int topics, long seed) {
        if (texts.length == 0) {
            return new int[0];
        }
        float[][] centres = start(texts, Math.min(topics, texts.length), new SplittableRandom(seed));
        int[] topic = new int[texts.length];
        for (int round = 0; round < ROUNDS; round++) {
            int[] nearest = nearest(texts, centres);
            if (Arrays.equals(nearest, topic) && round > 0) {
                break;
            }
            topic = nearest;
            centres = centres(texts, topic, centres);
        }
        return topic;
    }

    /** For each text the number of its nearest centre. */
    static int[] nearest(float[][] texts, float[][] centres) {
        float[][] flipped = Dense.transposed(centres, centres[0].length);
        return IntStream.range(0, texts.length)
                .parallel()
                .map(i -> nearest(texts[i], flipped, centres.length))
                .toArray();
    }

    private static int nearest(float[] text, float[][] flipped, int centres) {
        float[] similarity = new float[centres];
        Dense.addAll(similarity, text, flipped, 0, centres);
        int best = 0;
        for (int k = 1; k < centres; k++) {
            if (similarity[k] > similarity[best]) {
                best = k;
            }
        }
        return best;
    }

    private static float[][] centres(float[][] texts, int[] topic, float[][] before) {
        float[][] sums = new float[before.length][before[0].length];
        for (int i = 0; i < texts.length; i++) {
            Dense.add(sums[topic[i]], 1, texts[i]);
        }
        for (int k = 0; k < sums.length; k++) {
            Dense.normalise(sums[k]);
            if (Dense.dot(sums[k], sums[k]) == 0) {
                sums[k] = before[k];
            }
        }
        return sums;
    }

    private static float[][] start(float[][] texts, int topics, SplittableRandom random) {
        float[][] centres = new float[topics][];
        centres[0] = texts[random.nextInt(texts.length)];
        double[] distance = new double[texts.length];
        Arrays.fill(distance, Double.MAX_VALUE);
        for (int k = 1; k < topics; k++) {
            float[] newest = centres[k - 1];
            IntStream.range(0, texts.length)
                    .parallel()
                    .forEach(i -> distance[i] = Math.min(distance[i], Math.max(0, 1 - Dense.dot(texts[i], newest))));
            centres[k] = texts[draw(distance, random)];
        }
        return centres;
    }

    /** A text, with a chance in proportion to its distance from the centres so far. */
    private static int draw(double[] distance, SplittableRandom random) {
        double left = random.nextDouble() * Arrays.stream(distance).sum();
        for (int i = 0; i < distance.length; i++) {
            left -= distance[i];
            if (left <= 0) {
                return i;
            }
        }
        return distance.length - 1;
    }
}
