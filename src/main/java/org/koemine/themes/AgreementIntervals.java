package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the measures of agreement would lie for other texts of the same kind, with 95 % confidence; the clustering stands
 * as it is. A bootstrap over the texts by half-samples: 1,000 times half of the texts is drawn without replacement, and
 * the distance of each half's measure from the mean of all halves is laid around the measure of the whole.
 *
 * <p>Drawn with replacement, a text meets its own copies, which always share its label and its cluster: B-cubed and the
 * pairs of the Rand index come out too high. Without replacement no pair of copies exists, and half is the size whose
 * spread is that of the whole, σ²/(n/2) · (1 − 1/2) = σ²/n, so that nothing is rescaled (Shao and Wu 1989, delete-d
 * jackknife with d = n/2; Buja and Stuetzle 2006 show halves without replacement to equal n with replacement). Fewer texts
 * raise V and B-cubed by themselves; laying the distances around the whole's measure takes that out.
 */
public record AgreementIntervals(Interval v, Interval ari, Interval f) {
    static final int DRAWS = 1_000;

    /**
     * A range of values.
     *
     * @param low 2.5 % of the draws lie below it
     * @param high 2.5 % lie above it
     */
    public record Interval(double low, double high) {

        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /**
     * Draws. Cost: draws × (texts + cells that occur).
     *
     * @param labels one for each text
     * @param clusters one for each text, in the same order
     */
    public static AgreementIntervals of(List<String> labels, List<String> clusters, long seed) {
        CrossTable table = CrossTable.of(labels, clusters);
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, table.texts()).toArray();
        int half = Math.max(1, table.texts() / 2);
        List<CrossCounts> halves = Stream.generate(() -> {
                    drawFirst(order, half, random);
                    return table.counts(order, half);
                })
                .limit(DRAWS)
                .toList();
        CrossCounts whole = table.counts();
        return new AgreementIntervals(
                interval(whole, halves, CrossCounts::v, 0),
                interval(whole, halves, CrossCounts::ari, -1),
                interval(whole, halves, CrossCounts::f, 0));
    }

    /** Brings a random part of the numbers to the front (Fisher and Yates). */
    private static void drawFirst(int[] order, int part, SplittableRandom random) {
        for (int i = 0; i < part; i++) {
            int j = random.nextInt(i, order.length);
            int drawn = order[j];
            order[j] = order[i];
            order[i] = drawn;
        }
    }

    private static Interval interval(
            CrossCounts whole, List<CrossCounts> halves, ToDoubleFunction<CrossCounts> measure, double least) {
        double[] drawn = halves.stream().mapToDouble(measure).sorted().toArray();
        double shift =
                measure.applyAsDouble(whole) - Arrays.stream(drawn).average().orElseThrow();
        return new Interval(
                Math.max(least, drawn[DRAWS * 25 / 1000 - 1] + shift),
                Math.min(1, drawn[DRAWS * 975 / 1000 - 1] + shift));
    }
}
