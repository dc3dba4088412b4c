package org.koemine.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which text has which label and stands in which cluster; any part of the texts is counted without comparing names again. */
final class CrossTable {
    /** Of each text the cell it is in; a cell is a label and a cluster that occur together. */
    private final int[] cellOfText;

    private final int[] labelOfCell;
    private final int[] clusterOfCell;
    private final int labels;
    private final int clusters;

    private CrossTable(int[] cellOfText, int[] labelOfCell, int[] clusterOfCell, int labels, int clusters) {
        this.cellOfText = cellOfText;
        this.labelOfCell = labelOfCell;
        this.clusterOfCell = clusterOfCell;
        this.labels = labels;
        this.clusters = clusters;
    }

    /**
     * @param labels one for each text
     * @param clusters one for each text, in the same order
     */
    static CrossTable of(List<String> labels, List<String> clusters) {
        if (labels.size() != clusters.size() || labels.isEmpty()) {
            throw new IllegalArgumentException("agreement needs as many clusters as labels, and at least one");
        }
        return of(numbers(labels), numbers(clusters));
    }

    /**
     * @param label number of each text's label, from 0
     * @param cluster number of each text's cluster, from 0
     */
    static CrossTable of(int[] label, int[] cluster) {
        Map<List<Integer>, Integer> cells = new HashMap<>();
        int[] cellOfText = IntStream.range(0, label.length)
                .map(i -> cells.computeIfAbsent(List.of(label[i], cluster[i]), k -> cells.size()))
                .toArray();
        int[] labelOfCell = new int[cells.size()];
        int[] clusterOfCell = new int[cells.size()];
        cells.forEach((pair, cell) -> {
            labelOfCell[cell] = pair.get(0);
            clusterOfCell[cell] = pair.get(1);
        });
        return new CrossTable(cellOfText, labelOfCell, clusterOfCell, most(label) + 1, most(cluster) + 1);
    }

    int texts() {
        return cellOfText.length;
    }

    CrossCounts counts() {
        return counts(IntStream.range(0, texts()).toArray(), texts());
    }

    /** Counts the first so many of these texts. Cost: their number + cells. */
    CrossCounts counts(int[] texts, int first) {
        int[] cells = new int[labelOfCell.length];
        for (int i = 0; i < first; i++) {
            cells[cellOfText[texts[i]]]++;
        }
        int[] ofLabel = new int[labels];
        int[] ofCluster = new int[clusters];
        for (int cell = 0; cell < cells.length; cell++) {
            ofLabel[labelOfCell[cell]] += cells[cell];
            ofCluster[clusterOfCell[cell]] += cells[cell];
        }
        return new CrossCounts(first, cells, ofLabel, ofCluster, this);
    }

    int label(int cell) {
        return labelOfCell[cell];
    }

    int cluster(int cell) {
        return clusterOfCell[cell];
    }

    /** Names numbered in their order, so that sums do not depend on the order of the texts. */
    private static int[] numbers(List<String> names) {
        Map<String, Integer> numbers = new TreeMap<>();
        new TreeSet<>(names).forEach(name -> numbers.put(name, numbers.size()));
        return names.stream().mapToInt(numbers::get).toArray();
    }

    private static int most(int[] numbers) {
        return IntStream.of(numbers).max().orElseThrow();
    }
}
