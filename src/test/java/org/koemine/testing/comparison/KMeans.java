package org.koemine.testing.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Spherical k-means (Dhillon and Modha 2001) on TF-IDF vectors, started by k-means++ (Arthur and Vassilvitskii 2007) ten
 * times; the run whose texts are most like their centres counts. History changes the weights of terms only.
 */
final class KMeans {
    private static final int STARTS = 10;
    private static final int ROUNDS = 100;

    private final List<Map<String, Double>> texts;
    private final SplittableRandom random;

    private KMeans(List<Map<String, Double>> texts, long seed) {
        this.texts = texts;
        this.random = new SplittableRandom(seed);
    }

    static List<List<String>> find(List<TokenisedText> texts, List<TokenisedText> history, int clusters, long seed) {
        List<Map<String, Double>> vectors = TermVectors.of(texts, history);
        List<Map<String, Double>> said =
                vectors.stream().filter(vector -> !vector.isEmpty()).toList();
        int[] cluster = new KMeans(said, seed).best(Math.min(clusters, said.size()));
        List<List<String>> themes = new ArrayList<>();
        int next = 0;
        for (Map<String, Double> vector : vectors) {
            themes.add(vector.isEmpty() ? List.of() : List.of("k" + cluster[next++]));
        }
        return themes;
    }

    private int[] best(int clusters) {
        int[] best = {};
        double most = -1;
        for (int start = 0; start < STARTS; start++) {
            List<Map<String, Double>> centres = start(clusters);
            int[] cluster = {};
            for (int round = 0; round < ROUNDS; round++) {
                int[] nearest = nearest(centres);
                if (Arrays.equals(nearest, cluster)) {
                    break;
                }
                cluster = nearest;
                centres = centres(cluster, centres);
            }
            double likeness = likeness(cluster, centres);
            if (likeness > most) {
                most = likeness;
                best = cluster;
            }
        }
        return best;
    }

    private List<Map<String, Double>> start(int clusters) {
        List<Map<String, Double>> centres = new ArrayList<>();
        double[] distance = new double[texts.size()];
        Arrays.fill(distance, 1);
        while (centres.size() < clusters) {
            Map<String, Double> centre = texts.get(draw(distance));
            centres.add(centre);
            for (int i = 0; i < distance.length; i++) {
                distance[i] = Math.min(distance[i], Math.max(0, 1 - TermVectors.dot(texts.get(i), centre)));
            }
        }
        return centres;
    }

    /** A text, with a chance in proportion to its distance. */
    private int draw(double[] distance) {
        double left = random.nextDouble() * Arrays.stream(distance).sum();
        int i = 0;
        while (i < distance.length - 1 && left >= distance[i]) {
            left -= distance[i++];
        }
        return i;
    }

    private int[] nearest(List<Map<String, Double>> centres) {
        return IntStream.range(0, texts.size())
                .parallel()
                .map(i -> {
                    int best = 0;
                    double most = -1;
                    for (int k = 0; k < centres.size(); k++) {
                        double likeness = TermVectors.dot(texts.get(i), centres.get(k));
                        if (likeness > most) {
                            most = likeness;
                            best = k;
                        }
                    }
                    return best;
                })
                .toArray();
    }

    /** The mean direction of each cluster; an empty one keeps its centre. */
    private List<Map<String, Double>> centres(int[] cluster, List<Map<String, Double>> before) {
        List<Map<String, Double>> sums = new ArrayList<>();
        before.forEach(centre -> sums.add(new TreeMap<>()));
        for (int i = 0; i < cluster.length; i++) {
            Map<String, Double> sum = sums.get(cluster[i]);
            texts.get(i).forEach((term, weight) -> sum.merge(term, weight, Double::sum));
        }
        return IntStream.range(0, before.size())
                .mapToObj(k -> sums.get(k).isEmpty() ? before.get(k) : TermVectors.normalised(sums.get(k)))
                .toList();
    }

    private double likeness(int[] cluster, List<Map<String, Double>> centres) {
        return IntStream.range(0, cluster.length)
                .mapToDouble(i -> TermVectors.dot(texts.get(i), centres.get(cluster[i])))
                .sum();
    }
}
