package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    /** Limits by scipy.stats.nbinom.ppf(1 - chance, r, r / (r + m)), r = m² / (v − m). */
    @ParameterizedTest
    @CsvSource({
        "0.04, 0.0434, 0.005, 1",
        "0.5, 1, 0.005, 5",
        "1, 1.1, 0.05, 3",
        "3, 3.25, 0.005, 9",
        "3, 9, 0.005, 15",
        "10, 10.9, 0.005, 20",
        "10, 40, 0.0001, 49",
        "50, 54, 0.05, 62",
        "50, 300, 0.005, 105",
        "1000, 1083, 0.005, 1086",
        "100000, 108333, 0.005, 100849",
        "100000, 5000000, 0.2, 101877",
        "6.5, 100, 0.01, 47"
    })
    void theLimitIsTheQuantileOfTheNegativeBinomial(double mean, double variance, double chance, int limit) {
        assertThat(new Expectation(mean, variance).upperLimit(chance)).isEqualTo(limit);
    }

    @Test
    void aCountExpectsItsLikeAndAHalf() {
        Expectation expected = Expectation.after(120, 12, 1, 1);

        assertThat(expected.mean()).isCloseTo(10.0417, within(0.0001));
        assertThat(expected.variance()).isCloseTo(10.8785, within(0.0001));
    }

    @Test
    void overdispersionWidensWhatIsExpected() {
        assertThat(Expectation.after(120, 12, 1, 3).variance()).isCloseTo(32.6354, within(0.0001));
    }

    @Test
    void aDispersionBelowChanceIsNotBelieved() {
        assertThat(Expectation.after(120, 12, 1, 0.2)).isEqualTo(Expectation.after(120, 12, 1, 1));
    }

    @Test
    void aLongerSpanExpectsMore() {
        assertThat(Expectation.after(0, 28, 28, 1).mean()).isEqualTo(0.5);
        assertThat(Expectation.after(0, 28, 56, 1).mean()).isEqualTo(1.0);
    }

    @Test
    void chanceAloneIsTheLeastThatACountVaries() {
        assertThatThrownBy(() -> new Expectation(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expectation(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expectation(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Quantiles by scipy.stats.nbinom.ppf. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 0.05, 0",
        "10, 10.9, 0.05, 5",
        "10, 40, 0.05, 2",
        "50, 54, 0.05, 38",
        "50, 54, 0.5, 50",
        "1000, 1083, 0.05, 946"
    })
    void lowQuantilesAreFoundToo(double mean, double variance, double part, int quantile) {
        assertThat(new Expectation(mean, variance).quantile(part)).isEqualTo(quantile);
    }
}
