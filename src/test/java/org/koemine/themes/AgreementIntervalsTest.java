package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.themes.AgreementIntervals.Interval;

class AgreementIntervalsTest {
    private static final int TEXTS = 270;
    private static final int TRIALS = 100;

    /** A text from a world of 38 labels, few of them common, each at home in one of 32 clusters for three texts of five. */
    private static int[] text(SplittableRandom random) {
        int label = (int) (38 * Math.pow(random.nextDouble(), 1.7));
        int cluster = random.nextDouble() < 0.6 ? label % 32 : random.nextInt(32);
        return new int[] {label, cluster};
    }

    private static List<int[]> texts(SplittableRandom random) {
        return IntStream.range(0, TEXTS).mapToObj(i -> text(random)).toList();
    }

    private static List<String> names(List<int[]> texts, int side) {
        return texts.stream().map(text -> "n" + text[side]).toList();
    }

    private static CrossTable table(List<int[]> texts) {
        return CrossTable.of(names(texts, 0), names(texts, 1));
    }

    /** V, ARI and F that texts of this world have on average. */
    private static double[] truth(SplittableRandom random) {
        double[] sums = new double[3];
        for (int i = 0; i < 3_000; i++) {
            CrossCounts counts = table(texts(random)).counts();
            sums[0] += counts.v() / 3_000;
            sums[1] += counts.ari() / 3_000;
            sums[2] += counts.f() / 3_000;
        }
        return sums;
    }

    /** V between 2.5 % and 97.5 % of draws with replacement, as the plain bootstrap has it. */
    private static Interval plain(List<int[]> texts, SplittableRandom random) {
        CrossTable table = table(texts);
        double[] drawn = IntStream.range(0, 1_000)
                .mapToDouble(i -> table.counts(random.ints(TEXTS, 0, TEXTS).toArray(), TEXTS)
                        .v())
                .sorted()
                .toArray();
        return new Interval(drawn[24], drawn[974]);
    }

    /** The figures stand in RATIONALE.md. */
    @Test
    void nineteenOfTwentyIntervalsHoldTheTruthWhereThePlainBootstrapsDoNot() {
        SplittableRandom random = new SplittableRandom(1);
        double[] truth = truth(random);
        int[] held = new int[4];
        for (int trial = 0; trial < TRIALS; trial++) {
            List<int[]> texts = texts(random);
            AgreementIntervals intervals = AgreementIntervals.of(names(texts, 0), names(texts, 1), trial);
            held[0] += intervals.v().holds(truth[0]) ? 1 : 0;
            held[1] += intervals.ari().holds(truth[1]) ? 1 : 0;
            held[2] += intervals.f().holds(truth[2]) ? 1 : 0;
            held[3] += plain(texts, random).holds(truth[0]) ? 1 : 0;
        }
        assertThat(held).containsExactly(91, 97, 94, 3);
    }

    @Test
    void perfectAgreementLeavesNoDoubt() {
        List<String> labels = List.of("a", "a", "a", "b", "b", "c");
        AgreementIntervals intervals = AgreementIntervals.of(labels, labels, 1);
        for (Interval interval : List.of(intervals.v(), intervals.ari(), intervals.f())) {
            assertThat(interval.low()).isCloseTo(1, within(1e-12));
            assertThat(interval.high()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherAnother() {
        List<String> labels = new ArrayList<>(Collections.nCopies(20, "a"));
        labels.addAll(Collections.nCopies(20, "b"));
        List<String> clusters =
                IntStream.range(0, 40).mapToObj(i -> "c" + i % 3).toList();
        AgreementIntervals first = AgreementIntervals.of(labels, clusters, 7);
        assertThat(AgreementIntervals.of(labels, clusters, 7)).isEqualTo(first);
        assertThat(AgreementIntervals.of(labels, clusters, 8)).isNotEqualTo(first);
    }

    @Test
    void oneTextAloneHasNoWidth() {
        assertThat(AgreementIntervals.of(List.of("a"), List.of("1"), 1).v()).isEqualTo(new Interval(1, 1));
    }
}
