package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed where a text has several labels and stands in several clusters (Amigó, Gonzalo, Artiles and Verdejo 2009, «A
 * comparison of extrinsic clustering evaluation metrics based on formal constraints», section 6). Of two texts that share
 * a cluster, precision is min(clusters shared, labels shared) / clusters shared; a text's is the mean over all texts it
 * shares a cluster with, itself among them; the whole is the mean over the texts. Recall is the same with labels and
 * clusters exchanged. With one label and one cluster each, it is B-cubed.
 *
 * @param precision 0 to 1; low where texts stand together more often than their labels say
 * @param recall 0 to 1; low where texts with the same labels stand apart
 */
public record ExtendedBCubed(double precision, double recall) {

    /** Harmonic mean of precision and recall. */
    public double f() {
        return Agreement.harmonicMean(precision, recall);
    }

    /**
     * Compares. Cost: texts² + pairs of texts that share a label or a cluster.
     *
     * @param labels of each text, at least one
     * @param clusters of each text, in the same order; none where the text is unassigned: all of those are one cluster
     */
    public static ExtendedBCubed of(List<Set<String>> labels, List<Set<String>> clusters) {
        if (labels.size() != clusters.size() || labels.isEmpty() || labels.contains(Set.of())) {
            throw new IllegalArgumentException("agreement needs clusters and a label for every text, and a text");
        }
        List<Set<String>> placed = clusters.stream()
                .map(some -> some.isEmpty() ? Set.of("") : some)
                .toList();
        return new ExtendedBCubed(mean(placed, labels), mean(labels, placed));
    }

    private static double mean(List<Set<String>> together, List<Set<String>> wanted) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < together.size(); i++) {
            for (String name : together.get(i)) {
                members.computeIfAbsent(name, k -> new ArrayList<>()).add(i);
            }
        }
        int[] shared = new int[together.size()];
        double sum = 0;
        for (int i = 0; i < together.size(); i++) {
            for (String name : together.get(i)) {
                members.get(name).forEach(other -> shared[other]++);
            }
            sum += ofText(wanted.get(i), shared, wanted);
            Arrays.fill(shared, 0);
        }
        return sum / together.size();
    }

    /** Mean over the texts that share something. */
    private static double ofText(Set<String> own, int[] shared, List<Set<String>> wanted) {
        double sum = 0;
        int others = 0;
        for (int j = 0; j < shared.length; j++) {
            if (shared[j] > 0) {
                sum += Math.min(1, common(own, wanted.get(j)) / shared[j]);
                others++;
            }
        }
        return sum / others;
    }

    private static double common(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
