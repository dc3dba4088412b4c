package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FalseAlarmBudgetTest {

    @Test
    void aNightHasItsPartOfTheMonthsBudget() {
        assertThat(FalseAlarmBudget.of(2, 1).share()).isCloseTo(0.0657, within(0.0001));
        assertThat(FalseAlarmBudget.of(2, 7).share()).isCloseTo(0.4600, within(0.0001));
        assertThat(FalseAlarmBudget.of(2, 300).share()).isEqualTo(0.5);
    }

    @Test
    void theLevelIsBenjaminiAndHochbergs() {
        FalseAlarmBudget budget = new FalseAlarmBudget(0.05);

        assertThat(budget.level(new double[] {0.5, 0.001, 0.012, 0.04, 0.9})).isEqualTo(0.012);
        assertThat(budget.level(new double[] {0.9, 0.04, 0.03, 0.02, 0.01})).isEqualTo(0.04);
    }

    @Test
    void whereNothingIsUnderItTheLevelIsThatOfTheFirstRank() {
        assertThat(new FalseAlarmBudget(0.05).level(new double[] {0.5, 0.2, 0.3, 0.4}))
                .isEqualTo(0.0125);
        assertThat(new FalseAlarmBudget(0.05).level(new double[0])).isEqualTo(0.05);
    }

    @Test
    void ofManySignalsNoMoreThanATenthMayBeFalse() {
        assertThat(new FalseAlarmBudget(0.46).level(new double[] {0.001, 0.06, 0.07, 0.2})).isEqualTo(0.115);
        assertThat(new FalseAlarmBudget(0.46).level(new double[] {0.001, 0.002, 0.07, 0.003, 0.01}))
                .isEqualTo(0.092);
    }

    @Test
    void ofAThousandQuietNightsNoMoreThanTheBudgetGiveASignal() {
        FalseAlarmBudget budget = FalseAlarmBudget.of(2, 1);
        SplittableRandom random = new SplittableRandom(4);
        int alarmed = 0;
        for (int night = 0; night < 1_000; night++) {
            double[] chances = random.doubles(300).toArray();
            double level = budget.level(chances);
            for (double chance : chances) {
                if (chance <= level) {
                    alarmed++;
                    break;
                }
            }
        }

        assertThat(alarmed).isEqualTo(69);
    }
}
