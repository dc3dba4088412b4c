package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.themes.RegroupingTest.table;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AsFoundTest {
    private static final long[] NONE_WAITS = {0, 0};

    private static AsFound match(long[]... shared) {
        return new AsFound(shared, NONE_WAITS, new boolean[shared.length], 3);
    }

    @Test
    void everyClusterIsOneTheme() {
        AsFound matched = match(new long[] {50, 12, 5}, new long[] {20, 40, 0});

        assertThat(table(matched, 2, 2)).isEqualTo("0 1 0\n0 1 1\n");
        assertThat(matched.themes()).isEqualTo(2);
        assertThat(matched.ended()).isEmpty();
    }

    @Test
    void aThemeThatLiesInTwoClustersLivesOnInTheLargerAndIsSplit() {
        AsFound matched = match(new long[] {30, 50, 6});

        assertThat(table(matched, 1, 2)).isEqualTo("1 0 0\n");
        assertThat(matched.origin()).containsOnly(Map.entry(1, 0));
    }

    @Test
    void aThemeThatLivesOnNowhereIsMergedIntoWhatTookMostOfIt() {
        AsFound matched = match(new long[] {50, 0, 0}, new long[] {0, 50, 0}, new long[] {10, 20, 4});

        assertThat(table(matched, 3, 2)).isEqualTo("0 1 0\n0 1 1\n0 1 1\n");
        assertThat(matched.ended()).containsOnly(Map.entry(2, 1));
    }

    @Test
    void whatIsTheGreaterPartOfNothingHandsItsIdOnToNothing() {
        AsFound matched = match(new long[] {10, 9, 3}, new long[] {9, 10, 2}, new long[] {6, 6, 4});

        assertThat(matched.themes()).isEqualTo(5);
        assertThat(matched.origin()).isEmpty();
        assertThat(matched.ended()).containsOnly(Map.entry(0, 3), Map.entry(1, 4), Map.entry(2, 3));
    }

    @Test
    void aThemeLivesOnAlsoWhereAnotherHasMoreOfTheClusterThatLivesOnElsewhere() {
        AsFound matched = match(new long[] {90, 60, 0}, new long[] {5, 50, 3});

        assertThat(table(matched, 2, 2)).isEqualTo("0 1 0\n0 1 1\n");
        assertThat(matched.ended()).isEmpty();
    }

    @Test
    void whatStandsInAThemeThatAPersonDecidedAboutStays() {
        long[][] shared = {{50, 40, 3}, {30, 60, 0}, {0, 5, 0}};

        AsFound matched = new AsFound(shared, NONE_WAITS, new boolean[] {true, false, true}, 3);

        assertThat(table(matched, 3, 2)).isEqualTo("0 0 0\n0 1 1\n2 2 2\n");
        assertThat(matched.ended()).isEmpty();
    }

    @Test
    void whatWaitedIsInTheThemeOfItsClusterOrBorn() {
        AsFound matched = new AsFound(new long[][] {{50, 1, 0}, {4, 2, 0}}, new long[] {7, 20}, new boolean[2], 3);

        assertThat(matched.waitingNow(0)).isEqualTo(0);
        assertThat(matched.waitingNow(1)).isEqualTo(2);
        assertThat(table(matched, 2, 2)).isEqualTo("0 2 0\n0 2 0\n");
        assertThat(matched.origin()).isEmpty();
    }
}
