package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.themes.RegroupingTest.table;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
