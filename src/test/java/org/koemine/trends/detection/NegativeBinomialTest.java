package org.koemine.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {
    /** Of mean 1 and variance 2: k has the probability 1 / 2^(k+1). */
    private static final NegativeBinomial GEOMETRIC = new NegativeBinomial(1, 2);

    @ParameterizedTest
    @CsvSource({"0, 0.75", "1, 0.375", "2, 0.1875", "9, 0.00146484375"})
    void theMidPIsTheProbabilityOfMoreAndHalfThatOfAsMany(long count, double p) {
        assertThat(GEOMETRIC.midP(count)).isCloseTo(p, within(1e-9));
    }

    @Test
    void hardlyAnyDispersionIsAPoissonCount() {
        double three = StrictMath.exp(-2) * 8 / 6;
        double more = 1 - StrictMath.exp(-2) * (1 + 2 + 2 + 8.0 / 6);
        assertThat(new NegativeBinomial(2, 2 + 1e-9).midP(3)).isCloseTo(more + three / 2, within(1e-6));
    }

    @Test
    void largeCountsAreNormal() {
        assertThat(new NegativeBinomial(1e6, 4e6).midP(1_004_000)).isCloseTo(0.0227501, within(1e-6));
    }

    @Test
    void largeAndVeryLargeCountsJoin() {
        double below = new NegativeBinomial(19_999, 40_000).midP(20_399);
        double above = new NegativeBinomial(20_001, 40_004).midP(20_401);
        assertThat(below / above).isCloseTo(1, within(0.05));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void countsBeyondAllChanceAreJudgedInTime() {
        NegativeBinomial usual = new NegativeBinomial(4370.5, 8912);
        for (long count = 8_000; count < 9_500; count += 10) {
            assertThat(usual.midP(count)).isBetween(0.0, 1e-200);
        }
        NegativeBinomial many = new NegativeBinomial(15_000, 15_001);
        for (long count = 10_000; count < 11_500; count += 10) {
            assertThat(many.midP(count)).isCloseTo(1, within(1e-9));
        }
    }

    /** Upwards alone these would be twenty million terms, and some thousand million. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void countsOfHugeDispersionAreJudgedInTime() {
        NegativeBinomial loose = new NegativeBinomial(0.6129382182733536, 640046.5596230805);
        assertThat(loose.midP(363)).isCloseTo(4.3363e-6, within(1e-10));
        NegativeBinomial looser = new NegativeBinomial(300, 3e11);
        assertThat(looser.midP(341)).isBetween(1e-7, 1e-5);
    }

    @Test
    void whereNothingCanBeNothingIsNoSurprise() {
        assertThat(new NegativeBinomial(0, 0).midP(0)).isEqualTo(0.5);
        assertThat(new NegativeBinomial(0, 0).midP(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.2, 1", "0.1, 2", "0.001, 9"})
    void theLimitIsTheLargestCountOfAMidPAboveTheChance(double chance, long limit) {
        assertThat(GEOMETRIC.upperLimit(chance)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.025, 1.959964", "0.01, 2.326348", "1e-9, 5.997807", "0.975, -1.959964"})
    void quantilesOfTheNormalDistributionAreThoseOfTables(double tail, double z) {
        assertThat(Normal.quantile(tail)).isCloseTo(z, within(5e-4));
        assertThat(Normal.upperTail(z)).isCloseTo(tail, within(1e-3 * tail));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.5, 0.5723649429247001", "5, 3.178053830347946", "100.5, 361.43554046777757"})
    void theLogarithmOfTheGammaFunctionIsThatOfTables(double x, double logarithm) {
        assertThat(LogGamma.of(x)).isCloseTo(logarithm, within(1e-3 * Math.max(1e-7, logarithm / 1000)));
    }
}
