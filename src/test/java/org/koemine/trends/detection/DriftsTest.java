package org.koemine.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftsTest {
    private static final int WEEKS = 130;
    private static final Drifts OTHERS_STEADY = new Drifts(weeks(t -> 200));

    @Test
    void manyWeeksALittleAboveTheUsualAreADrift() {
        Drift drift = OTHERS_STEADY.last(drifting(), Optional.empty());

        assertThat(drift.weeks()).isEqualTo(8);
        assertThat(drift.observed()).isEqualTo(103);
        assertThat(drift.expected()).isCloseTo(64, within(1.0));
        assertThat(drift.p()).isLessThan(2e-3);
    }

    @Test
    void aSteadyThemeIsNone() {
        assertThat(OTHERS_STEADY.last(weeks(t -> 8 + t % 2), Optional.empty())).isEqualTo(Drift.NONE);
    }

    @Test
    void whatAllComplaintsDoIsNoNewsOfOne() {
        Drifts growing = new Drifts(weeks(t -> t < WEEKS - 20 ? 200 : 300));

        assertThat(growing.last(drifting(), Optional.empty()).p()).isGreaterThan(0.1);
    }

    @Test
    void aBurstOfOneWeekIsNoDrift() {
        Series burst = weeks(t -> t == WEEKS - 6 ? 90 : 8);

        assertThat(OTHERS_STEADY.last(burst, Optional.empty())).isEqualTo(Drift.NONE);
    }

    @Test
    void aDriftThatIsOverIsNone() {
        Series over = weeks(t -> t < WEEKS - 19 ? 8 : t < WEEKS - 4 ? 14 : 7);

        assertThat(OTHERS_STEADY.last(over, Optional.empty())).isEqualTo(Drift.NONE);
    }

    @Test
    void whatWasSpokenOfIsTheUsualLevelAndMoreThanThatIsNews() {
        Optional<Drifts.Known> known = Optional.of(new Drifts.Known(WEEKS - 40, WEEKS - 12));
        Series stays = weeks(t -> t < WEEKS - 40 ? 8 : 13);
        Series grows = weeks(t -> t < WEEKS - 40 ? 8 : t < WEEKS - 12 ? 13 : 21);

        assertThat(OTHERS_STEADY.last(stays, Optional.empty()).p()).isLessThan(5e-3);
        assertThat(OTHERS_STEADY.last(stays, known)).isEqualTo(Drift.NONE);
        assertThat(OTHERS_STEADY.last(grows, known).p()).isLessThan(1e-3);
    }

    @Test
    void aYoungSeriesHasNoMonthsToAddUp() {
        Series young = Series.of("a", Step.WEEK, LocalDate.of(2026, 1, 5), List.of(1, 1, 1, 1, 9, 9, 9, 9));

        assertThat(new Drifts(young).last(young, Optional.empty())).isEqualTo(Drift.NONE);
    }

    @Test
    void aRiseLastsAWeekAtLeast() {
        assertThatThrownBy(() -> new Drifts.Known(3, 3)).hasMessage("a rise of a week at least");
    }

    /** Eight a week, and then more and more. */
    private static Series drifting() {
        return weeks(t -> 8 + Math.max(0, t - (WEEKS - 20)) / 3);
    }

    private static Series weeks(IntUnaryOperator count) {
        return Series.of(
                "a",
                Step.WEEK,
                LocalDate.of(2024, 1, 1),
                IntStream.range(0, WEEKS).map(count).boxed().toList());
    }
}
