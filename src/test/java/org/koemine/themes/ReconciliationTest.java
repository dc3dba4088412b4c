package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReconciliationTest {
    private static final long[] NONE_WAITS = {0, 0};

    private static Reconciliation match(long[]... shared) {
        return new Reconciliation(shared, NONE_WAITS, new boolean[shared.length], 3);
    }

    @Test
    void whereBothLooksAgreeNothingChanges() {
        Reconciliation matched = match(new long[] {50, 0, 5}, new long[] {0, 40, 0});

        assertThat(table(matched, 2, 2)).isEqualTo("0 0 0\n1 1 1\n");
        assertThat(matched.ended()).isEmpty();
        assertThat(matched.themes()).isEqualTo(2);
    }

    @Test
    void aCellThatIsAFairPartOfNothingGoesToTheOwnerOfItsCluster() {
        assertThat(table(match(new long[] {50, 4, 0}, new long[] {0, 40, 0}), 2, 2))
                .isEqualTo("0 1 0\n1 1 1\n");
    }

    @Test
    void aFairPartOfAThemeStays() {
        assertThat(table(match(new long[] {20, 5, 0}, new long[] {0, 40, 0}), 2, 2))
                .isEqualTo("0 0 0\n1 1 1\n");
    }

    @Test
    void aFairPartOfAClusterStays() {
        assertThat(table(match(new long[] {200, 15, 0}, new long[] {0, 40, 0}), 2, 2))
                .isEqualTo("0 0 0\n1 1 1\n");
    }

    @Test
    void aClusterThatIsNobodysMovesNothing() {
        long[][] shared = new long[12][];
        Arrays.fill(shared, new long[] {60, 4, 0});

        Reconciliation matched = match(shared);

        assertThat(IntStream.range(0, 12).filter(theme -> matched.now(theme, 1) != theme))
                .isEmpty();
    }

    @Test
    void aThemeThatLiesInTheClusterOfAnotherJoinsItWithAllItHas() {
        Reconciliation matched = match(new long[] {50, 0, 3}, new long[] {30, 6, 2});

        assertThat(table(matched, 2, 2)).isEqualTo("0 0 0\n0 0 0\n");
        assertThat(matched.ended()).containsOnly(Map.entry(1, 0));
    }

    @Test
    void aThemeThatLiesInTwoClustersOfItsOwnKeepsTheLarger() {
        Reconciliation matched = match(new long[] {30, 50, 6});

        assertThat(table(matched, 1, 2)).isEqualTo("1 0 0\n");
        assertThat(matched.origin()).containsOnly(Map.entry(1, 0));
    }

    @Test
    void aThemeThatAPersonDecidedAboutIsNeitherMergedNorSplit() {
        long[][] shared = {{50, 0, 0}, {30, 0, 0}, {0, 30, 0}};
        long[][] wide = {{30, 50, 0}};

        assertThat(table(new Reconciliation(shared, NONE_WAITS, new boolean[] {false, true, false}, 3), 3, 2))
                .isEqualTo("0 0 0\n1 1 1\n2 2 2\n");
        assertThat(table(new Reconciliation(wide, NONE_WAITS, new boolean[] {true}, 3), 1, 2))
                .isEqualTo("0 0 0\n");
    }

    @Test
    void whatWaitedJoinsWhoeverHasMostOfItsCluster() {
        Reconciliation matched =
                new Reconciliation(new long[][] {{50, 0, 0}, {0, 40, 0}}, new long[] {0, 7}, new boolean[2], 3);

        assertThat(matched.waitingNow(1)).isEqualTo(1);
        assertThat(matched.waitingNow(0)).isEqualTo(Reconciliation.NOWHERE);
    }

    @Test
    void aClusterMostOfWhichWaitedIsBorn() {
        Reconciliation matched = new Reconciliation(new long[][] {{50, 1, 0}}, new long[] {0, 20}, new boolean[1], 3);

        assertThat(matched.waitingNow(1)).isEqualTo(1);
        assertThat(matched.now(0, 1)).isEqualTo(1);
        assertThat(matched.themes()).isEqualTo(2);
    }

    @Test
    void tooFewToBeBornGoOnWaiting() {
        Reconciliation matched = new Reconciliation(new long[][] {{50, 0, 0}}, new long[] {0, 2}, new boolean[1], 3);

        assertThat(matched.waitingNow(1)).isEqualTo(Reconciliation.NOWHERE);
        assertThat(matched.themes()).isEqualTo(1);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameClustersMatchedWithTheOutcomeChangeNothing(int seed) {
        Random random = new Random(seed);
        int themes = 1 + random.nextInt(12);
        int clusters = 1 + random.nextInt(12);
        long[][] shared = new long[themes][clusters + 1];
        for (int i = 0; i < 40; i++) {
            shared[random.nextInt(themes)][random.nextInt(clusters + 1)] += 1 + random.nextInt(30);
        }
        long[] waiting = random.ints(clusters, 0, 20).asLongStream().toArray();
        boolean[] decided = new boolean[themes];
        IntStream.range(0, themes).forEach(theme -> decided[theme] = random.nextInt(4) == 0);
        Reconciliation first = new Reconciliation(shared, waiting, decided, 3);

        long[][] after = new long[first.themes()][clusters + 1];
        long[] stillWaiting = new long[clusters];
        for (int cluster = 0; cluster <= clusters; cluster++) {
            int place = cluster == clusters ? Reconciliation.NOWHERE : cluster;
            for (int theme = 0; theme < themes; theme++) {
                after[first.now(theme, place)][cluster] += shared[theme][cluster];
            }
            if (first.waitingNow(place) != Reconciliation.NOWHERE) {
                after[first.waitingNow(place)][cluster] += waiting[cluster];
            } else if (cluster < clusters) {
                stillWaiting[cluster] = waiting[cluster];
            }
        }
        Reconciliation second = new Reconciliation(after, stillWaiting, Arrays.copyOf(decided, first.themes()), 3);

        assertThat(second.themes()).isEqualTo(first.themes());
        assertThat(second.ended()).isEmpty();
        for (int theme = 0; theme < after.length; theme++) {
            for (int cluster = 0; cluster < clusters; cluster++) {
                if (after[theme][cluster] > 0) {
                    assertThat(second.now(theme, cluster)).isEqualTo(theme);
                }
            }
        }
    }

    /** A line a theme: where each of its cells stands now. */
    private static String table(Reconciliation matched, int themes, int clusters) {
        StringBuilder table = new StringBuilder();
        for (int theme = 0; theme < themes; theme++) {
            for (int cluster = 0; cluster < clusters; cluster++) {
                table.append(matched.now(theme, cluster)).append(' ');
            }
            table.append(matched.now(theme, Reconciliation.NOWHERE)).append('\n');
        }
        return table.toString();
    }
}
