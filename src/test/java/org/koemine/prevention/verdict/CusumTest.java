package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CusumTest {
    private static final Course COURSE = Weeks.at(0, 10, 10, 10, 10, 2, 2, 2);
    private static final double[] TEN = {10, 10, 10, 10, 10, 10, 10};

    @Test
    void theTurnIsTheFirstWeekOfTheNewRate() {
        assertThat(Cusum.turn(COURSE, TEN)).hasValue(4);
    }

    @Test
    void aRateThatDoesNotChangeHasNone() {
        assertThat(Cusum.turn(Weeks.at(0, 3, 3, 3), new double[] {1, 1, 1})).isEmpty();
    }

    @Test
    void avoidedIsWhatWasExpectedMore() {
        assertThat(Cusum.avoided(COURSE, TEN, 3)).isEqualTo(24);
    }
}
