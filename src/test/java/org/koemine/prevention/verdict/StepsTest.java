package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.koemine.prevention.verdict.Weeks.around;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void theStepIsTheLogarithmOfTheRatio() {
        Course course = Weeks.before(around(20, 52)).then(Weeks.at(2, around(10, 52)));

        Steps steps = new Steps(course, 52);

        assertThat(Math.exp(steps.logRatio())).isCloseTo(0.5, within(0.01));
        assertThat(steps.dispersion()).isEqualTo(1);
        assertThat(steps.against(steps.logRatio()).logE()).isNegative();
        assertThat(steps.against(0).isLower(1e-9)).isTrue();
    }

    @Test
    void twiceTheUnitsWithTwiceTheComplaintsIsNoStep() {
        Course course = new Course(
                IntStream.range(0, 80)
                        .mapToObj(week ->
                                new Week(Weeks.START.plusWeeks(week), week < 40 ? 10 : 20, week < 40 ? 500 : 1_000))
                        .toList(),
                Exposure.UNITS);

        assertThat(new Steps(course, 40).logRatio()).isCloseTo(0, within(1e-6));
    }

    @Test
    void weeksThatDifferMuchHaveAGreaterDispersion() {
        int[] wild = IntStream.range(0, 60).map(week -> week % 2 == 0 ? 2 : 18).toArray();

        assertThat(new Steps(Weeks.at(0, wild), 30).dispersion()).isBetween(5.0, 7.0);
    }

    @Test
    void anIntervalHoldsTheRatioAndIsOpenWhereNothingIsKnown() {
        Interval known =
                Interval.of(new Steps(Weeks.before(around(20, 52)).then(Weeks.at(2, around(10, 52))), 52), 0.05);
        Interval unknown = Interval.of(new Steps(Weeks.before(1, 0, 1, 0).then(Weeks.at(2, 0, 0, 0)), 4), 0.05);

        assertThat(known.lower()).isBetween(0.35, 0.45);
        assertThat(known.upper()).isBetween(0.55, 0.7);
        assertThat(unknown.lower()).isZero();
        assertThat(unknown.upper()).isInfinite();
    }
}
