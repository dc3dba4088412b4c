package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void evenWeeksGiveTheirSumAndNoDispersion() {
        assertThat(Baseline.fit(new int[] {5, 5, 5, 5})).isEqualTo(new Baseline(4, 20, 0));
    }

    @Test
    void unevenWeeksGiveTheDispersionOfPearson() {
        Baseline baseline = Baseline.fit(new int[] {2, 4, 6, 8});

        assertThat(baseline.count()).isEqualTo(20);
        assertThat(baseline.dispersion()).isCloseTo(20.0 / 5 / 3, within(1e-12));
    }

    @Test
    void aPastOutbreakHardlyRaisesTheBaseline() {
        Baseline outbreak = Baseline.fit(new int[] {5, 5, 5, 60, 5, 5, 5, 5, 5, 5, 5, 5});

        assertThat(outbreak.count() / 12).isCloseTo(5.03, within(0.01));
        assertThat(outbreak.dispersion()).isLessThan(0.5);
    }

    @Test
    void noComplaintsAreABaselineToo() {
        assertThat(Baseline.fit(new int[12])).isEqualTo(new Baseline(12, 0, 0));
        assertThat(Baseline.fit(new int[0])).isEqualTo(new Baseline(0, 0, 0));
    }

    @Test
    void whatIsExpectedVariesAsTheWeeksDidAndByChanceAtLeast() {
        assertThat(new Baseline(12, 60, 4).expects(7)).isEqualTo(Expectation.after(60, 84, 7, 4));
        assertThat(new Baseline(12, 60, 0.3).expects(7)).isEqualTo(Expectation.after(60, 84, 7, 1));
    }
}
