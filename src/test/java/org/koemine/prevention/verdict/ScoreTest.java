package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void theEValueIsThatOfANormalMixture() {
        assertThat(new Score(0, 15).logE()).isCloseTo(-Math.log(2), within(1e-12));
        assertThat(new Score(20, 15).logE()).isCloseTo(10 - Math.log(2), within(1e-12));
    }

    @Test
    void theBoundaryIsTheScoreThatJustRulesOut() {
        double boundary = Score.boundary(30, 0.05);

        assertThat(new Score(boundary + 1e-9, 30).isHigher(0.05)).isTrue();
        assertThat(new Score(boundary - 1e-9, 30).isHigher(0.05)).isFalse();
        assertThat(new Score(-boundary - 1e-9, 30).isLower(0.05)).isTrue();
        assertThat(new Score(-boundary - 1e-9, 30).isHigher(0.05)).isFalse();
    }

    /** 1.96 standard deviations, looked at as often, would be passed by more than half of them. */
    @Test
    void lookingAThousandTimesAtATrueSuppositionSeldomRulesItOut() {
        SplittableRandom random = new SplittableRandom(1);
        int ruledOut = 0;
        int passed = 0;
        for (int walk = 0; walk < 2_000; walk++) {
            double score = 0;
            boolean out = false;
            boolean naive = false;
            for (int look = 1; look <= 1_000; look++) {
                score += Math.sqrt(0.2) * random.nextGaussian();
                out |= new Score(score, 0.2 * look).rulesOut(0.05);
                naive |= Math.abs(score) > 1.96 * Math.sqrt(0.2 * look);
            }
            ruledOut += out ? 1 : 0;
            passed += naive ? 1 : 0;
        }

        assertThat(ruledOut / 2_000.0).isLessThan(0.05);
        assertThat(passed / 2_000.0).isGreaterThan(0.5);
    }
}
