package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A partition of mentions into clusters, each of one part or merged from several, with the sums of their features: the mean
 * similarity between the members of two clusters is the product of their sums over the product of their sizes.
 */
final class Clusters {
    private static final int NEIGHBOURS = 15;

    /** Finer than wanted: parts that belong together are merged by what they say. */
    private static final double RESOLUTION = 16;

    private final Features[] features;
    private final int[] cluster;
    private final int[] part;
    private final int count;

    /**
     * A partition.
     *
     * @param cluster number of each mention's cluster, from 0
     */
    Clusters(Features[] features, int[] cluster) {
        this(features, cluster, cluster);
    }

    private Clusters(Features[] features, int[] cluster, int[] part) {
        this.features = features;
        this.cluster = cluster.clone();
        this.part = part.clone();
        this.count = numbers(cluster);
    }

    private static int numbers(int[] partition) {
        return Arrays.stream(partition).max().orElse(-1) + 1;
    }

    /**
     * Finds clusters: communities of the graph that joins each mention with its nearest neighbours, merged where they say
     * the same.
     *
     * @param leastSimilarity mean similarity, of 2, from which two clusters are one
     */
    static Clusters find(Features[] features, double leastSimilarity, long seed) {
        if (features.length == 0) {
            return new Clusters(features, new int[0]);
        }
        int[] communities = Communities.of(Neighbours.of(features, NEIGHBOURS), RESOLUTION, seed);
        return new Clusters(features, communities).merged(leastSimilarity);
    }

    /**
     * With some mentions brought together in clusters of their own.
     *
     * @param together of each mention the number of the cluster it goes to, from 0, or −1 where it stays
     */
    Clusters with(int[] together) {
        int[] moved = cluster.clone();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < moved.length; i++) {
            int target = together[i] < 0 ? cluster[i] : count + together[i];
            moved[i] = numbers.computeIfAbsent(target, k -> numbers.size());
        }
        return new Clusters(features, moved);
    }

    /** Without some clusters, whose mentions are in none. */
    Clusters without(boolean[] clusters) {
        int[] kept = new int[count];
        int next = 0;
        for (int k = 0; k < count; k++) {
            kept[k] = clusters.length > k && clusters[k] ? -1 : next++;
        }
        return new Clusters(
                features, Arrays.stream(cluster).map(k -> k < 0 ? k : kept[k]).toArray(), part);
    }

    ClusterSums sums() {
        return ClusterSums.of(features, cluster, count);
    }

    /** The sums of the parts that clusters were merged from. */
    ClusterSums parts() {
        return ClusterSums.of(features, part, numbers(part));
    }

    /** The cluster of each part, from 0, or −1. */
    int[] ofParts() {
        int[] ofParts = new int[numbers(part)];
        for (int i = 0; i < part.length; i++) {
            ofParts[part[i]] = cluster[i];
        }
        return ofParts;
    }

    /** The cluster of each mention, from 0, or −1. */
    int[] membership() {
        return cluster.clone();
    }

    int count() {
        return count;
    }

    /**
     * Merges the two most similar clusters, by the mean similarity of their members, again and again while it reaches a
     * limit (average linkage, Sokal and Michener 1958).
     */
    Clusters merged(double leastSimilarity) {
        ClusterSums sums = sums();
        float[][] between = sums.products();
        double[] size = sums.sizes();
        int[] into = new int[count];
        boolean[] gone = new boolean[count];
        Arrays.setAll(into, k -> k);
        for (int[] pair = closest(between, size, gone, leastSimilarity);
                pair.length == 2;
                pair = closest(between, size, gone, leastSimilarity)) {
            int keep = pair[0];
            int drop = pair[1];
            for (int k = 0; k < count; k++) {
                between[keep][k] += between[drop][k];
            }
            for (int k = 0; k < count; k++) {
                between[k][keep] += between[k][drop];
            }
            size[keep] += size[drop];
            gone[drop] = true;
            for (int k = 0; k < count; k++) {
                into[k] = into[k] == drop ? keep : into[k];
            }
        }
        return renumbered(into);
    }

    private static int[] closest(float[][] between, double[] size, boolean[] gone, double least) {
        double highest = least;
        int[] pair = {};
        for (int a = 0; a < size.length; a++) {
            for (int b = a + 1; !gone[a] && b < size.length; b++) {
                double similarity = gone[b] ? -1 : between[a][b] / (size[a] * size[b]);
                if (similarity > highest) {
                    highest = similarity;
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }

    private Clusters renumbered(int[] into) {
        List<Integer> kept = new ArrayList<>();
        int[] membership = new int[cluster.length];
        for (int i = 0; i < cluster.length; i++) {
            int target = into[cluster[i]];
            int number = kept.indexOf(target);
            if (number < 0) {
                number = kept.size();
                kept.add(target);
            }
            membership[i] = number;
        }
        return new Clusters(features, membership, part);
    }
}
