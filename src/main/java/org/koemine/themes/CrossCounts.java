package org.koemine.themes;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Texts counted by label, by cluster and by both, and the measures of agreement that follow. Labels and clusters that
 * none of the texts has count nothing.
 */
final class CrossCounts {
    private final double texts;
    private final int[] cells;
    private final int[] labels;
    private final int[] clusters;
    private final CrossTable table;

    CrossCounts(int texts, int[] cells, int[] labels, int[] clusters, CrossTable table) {
        this.texts = texts;
        this.cells = cells;
        this.labels = labels;
        this.clusters = clusters;
        this.table = table;
    }

    double v() {
        return Agreement.harmonicMean(homogeneity(), completeness());
    }

    double homogeneity() {
        double entropy = entropy(labels);
        return entropy == 0 ? 1 : information() / entropy;
    }

    double completeness() {
        double entropy = entropy(clusters);
        return entropy == 0 ? 1 : information() / entropy;
    }

    double ari() {
        double expected = pairs(labels) * pairs(clusters) / Math.max(1, texts * (texts - 1) / 2);
        return adjusted(pairs(cells), expected, (pairs(labels) + pairs(clusters)) / 2);
    }

    /** Cost: distinct sizes of labels × of clusters × the smaller size. */
    double ami() {
        double expected = ExpectedInformation.of(labels, clusters, (int) texts);
        return adjusted(information(), expected, (entropy(labels) + entropy(clusters)) / 2);
    }

    /** What clusters tell of labels, in nats, less what they would by chance. Cost: as for {@link #ami}. */
    double informationBeyondChance() {
        return information() - ExpectedInformation.of(labels, clusters, (int) texts);
    }

    /** B-cubed. */
    double precision() {
        return ofOccupied(cell -> (double) cells[cell] * cells[cell] / clusters[table.cluster(cell)]) / texts;
    }

    /** B-cubed. */
    double recall() {
        return ofOccupied(cell -> (double) cells[cell] * cells[cell] / labels[table.label(cell)]) / texts;
    }

    /** B-cubed. */
    double f() {
        return Agreement.harmonicMean(precision(), recall());
    }

    private double information() {
        return ofOccupied(cell -> cells[cell]
                / texts
                * Math.log(cells[cell] * texts / ((double) labels[table.label(cell)] * clusters[table.cluster(cell)])));
    }

    private double ofOccupied(IntToDoubleFunction value) {
        double sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] > 0) {
                sum += value.applyAsDouble(cell);
            }
        }
        return sum;
    }

    private static double adjusted(double value, double expected, double most) {
        return Math.abs(most - expected) < 1e-15 ? 1 : (value - expected) / (most - expected);
    }

    private double entropy(int[] counts) {
        return -IntStream.of(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> count / texts * Math.log(count / texts))
                .sum();
    }

    private static double pairs(int[] counts) {
        return IntStream.of(counts)
                .mapToDouble(count -> count * (count - 1.0) / 2)
                .sum();
    }
}
