package org.koemine.themes;

import java.util.Map;
import java.util.TreeMap;

/** Mutual information that two partitions with given sizes have by chance (hypergeometric; Vinh, Epps and Bailey 2010). */
final class ExpectedInformation {

    private ExpectedInformation() {}

    /**
     * In nats.
     *
     * @param labels size of each label; zeros count nothing
     * @param clusters size of each cluster
     * @param n texts
     */
    static double of(int[] labels, int[] clusters, int n) {
        double[] logFactorial = logFactorials(n);
        double expected = 0;
        for (Map.Entry<Integer, Integer> label : sizes(labels).entrySet()) {
            for (Map.Entry<Integer, Integer> cluster : sizes(clusters).entrySet()) {
                expected +=
                        of(label.getKey(), cluster.getKey(), n, logFactorial) * label.getValue() * cluster.getValue();
            }
        }
        return expected;
    }

    private static double of(int a, int b, int n, double[] logFactorial) {
        double fixed = logFactorial[a] + logFactorial[b] + logFactorial[n - a] + logFactorial[n - b] - logFactorial[n];
        double sum = 0;
        for (int c = Math.max(1, a + b - n); c <= Math.min(a, b); c++) {
            double chance = Math.exp(
                    fixed - logFactorial[c] - logFactorial[a - c] - logFactorial[b - c] - logFactorial[n - a - b + c]);
            sum += chance * c / n * Math.log((double) n * c / ((double) a * b));
        }
        return sum;
    }

    private static double[] logFactorials(int n) {
        double[] logFactorial = new double[n + 1];
        for (int i = 2; i <= n; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
        return logFactorial;
    }

    /** How often each size occurs: sizes repeat, and each pair of sizes is worked out once. */
    private static Map<Integer, Integer> sizes(int[] counts) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int count : counts) {
            if (count > 0) {
                sizes.merge(count, 1, Integer::sum);
            }
        }
        return sizes;
    }
}
