package org.koemine.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a clustering agrees with labels a person gave, text by text.
 *
 * @param v V-measure: harmonic mean of homogeneity and completeness (Rosenberg and Hirschberg 2007)
 * @param ari Rand index adjusted for chance (Hubert and Arabie 1985)
 * @param ami mutual information adjusted for chance, normalised by the mean entropy (Vinh, Epps and Bailey 2010)
 * @param precision B-cubed: share of a text's cluster that has its label (Bagga and Baldwin 1998)
 * @param recall B-cubed: share of a text's label that is in its cluster
 */
public record Agreement(
        double v, double homogeneity, double completeness, double ari, double ami, double precision, double recall) {

    /** Harmonic mean of B-cubed precision and recall. */
    public double f() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Compares.
     *
     * @param labels one for each text
     * @param clusters one for each text, in the same order
     */
    public static Agreement of(List<String> labels, List<String> clusters) {
        if (labels.size() != clusters.size() || labels.isEmpty()) {
            throw new IllegalArgumentException("agreement needs as many clusters as labels, and at least one");
        }
        Map<String, Integer> label = counts(labels);
        Map<String, Integer> cluster = counts(clusters);
        Map<String, Map<String, Integer>> cells = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            cells.computeIfAbsent(labels.get(i), k -> new TreeMap<>()).merge(clusters.get(i), 1, Integer::sum);
        }
        double n = labels.size();
        double information = 0;
        double pairs = 0;
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Map<String, Integer>> row : cells.entrySet()) {
            double a = label.get(row.getKey());
            for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                double b = cluster.get(cell.getKey());
                double c = cell.getValue();
                information += c / n * Math.log(c * n / (a * b));
                pairs += c * (c - 1) / 2;
                precision += c * c / b;
                recall += c * c / a;
            }
        }
        double labelEntropy = entropy(label.values(), n);
        double clusterEntropy = entropy(cluster.values(), n);
        double homogeneity = labelEntropy == 0 ? 1 : information / labelEntropy;
        double completeness = clusterEntropy == 0 ? 1 : information / clusterEntropy;
        double v = homogeneity + completeness == 0 ? 0 : 2 * homogeneity * completeness / (homogeneity + completeness);
        double ami = adjusted(
                information,
                expectedInformation(label.values(), cluster.values(), labels.size()),
                (labelEntropy + clusterEntropy) / 2);
        double expectedPairs = pairs(label.values()) * pairs(cluster.values()) / Math.max(1, n * (n - 1) / 2);
        double ari = adjusted(pairs, expectedPairs, (pairs(label.values()) + pairs(cluster.values())) / 2);
        return new Agreement(v, homogeneity, completeness, ari, ami, precision / n, recall / n);
    }

    private static double adjusted(double value, double expected, double most) {
        return Math.abs(most - expected) < 1e-15 ? 1 : (value - expected) / (most - expected);
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static double entropy(Collection<Integer> counts, double n) {
        return -counts.stream().mapToDouble(c -> c / n * Math.log(c / n)).sum();
    }

    private static double pairs(Collection<Integer> counts) {
        return counts.stream().mapToDouble(c -> c * (c - 1.0) / 2).sum();
    }

    /** Mutual information that two partitions with these sizes have by chance (hypergeometric). */
    private static double expectedInformation(Collection<Integer> labels, Collection<Integer> clusters, int n) {
        double[] logFactorial = new double[n + 1];
        for (int i = 2; i <= n; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
        // Sizes repeat: each pair of sizes is worked out once.
        Map<Integer, Integer> labelSizes = sizes(labels);
        Map<Integer, Integer> clusterSizes = sizes(clusters);
        double expected = 0;
        for (Map.Entry<Integer, Integer> label : labelSizes.entrySet()) {
            for (Map.Entry<Integer, Integer> cluster : clusterSizes.entrySet()) {
                int a = label.getKey();
                int b = cluster.getKey();
                double fixed =
                        logFactorial[a] + logFactorial[b] + logFactorial[n - a] + logFactorial[n - b] - logFactorial[n];
                double sum = 0;
                for (int c = Math.max(1, a + b - n); c <= Math.min(a, b); c++) {
                    double chance = Math.exp(fixed
                            - logFactorial[c]
                            - logFactorial[a - c]
                            - logFactorial[b - c]
                            - logFactorial[n - a - b + c]);
                    sum += chance * c / n * Math.log((double) n * c / ((double) a * b));
                }
                expected += sum * label.getValue() * cluster.getValue();
            }
        }
        return expected;
    }

    private static Map<Integer, Integer> sizes(Collection<Integer> counts) {
        Map<Integer, Integer> sizes = new HashMap<>();
        counts.forEach(count -> sizes.merge(count, 1, Integer::sum));
        return new TreeMap<>(sizes);
    }
}
