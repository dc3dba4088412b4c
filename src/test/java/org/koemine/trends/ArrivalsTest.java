package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    /** Of ten complaints a day, six are read on their own night, three on the next and one five days late. */
    private static Arrivals arrivals(int days) {
        Arrivals arrivals = new Arrivals(DATE);
        for (int age = 0; age < days; age++) {
            LocalDate day = DATE.minusDays(age);
            for (int i = 0; i < 10; i++) {
                int delay = i < 6 ? 0 : i < 9 ? 1 : 5;
                if (delay <= age) {
                    arrivals.add(day, day.plusDays(delay));
                }
            }
        }
        return arrivals;
    }

    private static List<LocalDate> nights(int days) {
        return DATE.minusDays(days).datesUntil(DATE.plusDays(1)).toList();
    }

    @Test
    void theSharesAreLearnedThoughTheLastDaysAreNotComplete() {
        ArrivedShares shares = arrivals(60).learn(nights(60));

        assertThat(shares.open()).isEqualTo(5);
        assertThat(shares.at(0)).isCloseTo(0.6, within(1e-9));
        assertThat(shares.at(1)).isCloseTo(0.9, within(1e-9));
        assertThat(shares.at(4)).isCloseTo(0.9, within(1e-9));
        assertThat(shares.at(5)).isEqualTo(1);
        assertThat(shares.over(0, 7)).isCloseTo((0.6 + 4 * 0.9 + 2) / 7, within(1e-9));
    }

    @Test
    void aFirstLoadTeachesNothing() {
        assertThat(arrivals(60).learn(List.of(DATE))).isSameAs(ArrivedShares.ALL);
        assertThat(arrivals(60).learn(List.of())).isSameAs(ArrivedShares.ALL);
    }

    @Test
    void daysWithoutANightOfTheirOwnTeachNothing() {
        assertThat(arrivals(60).learn(List.of(DATE.minusDays(40), DATE.minusDays(20), DATE)))
                .isSameAs(ArrivedShares.ALL);
    }

    @Test
    void nightsOnWorkingDaysAloneTeach() {
        List<LocalDate> working = nights(60).stream()
                .filter(night -> night.getDayOfWeek().getValue() < 6)
                .toList();

        assertThat(arrivals(60).learn(working).open()).isEqualTo(5);
    }

    @Test
    void fewComplaintsTeachNothing() {
        assertThat(arrivals(4).learn(nights(60))).isSameAs(ArrivedShares.ALL);
    }

    @Test
    void aDayThatIsNotCompleteIsShownWithARange() {
        LateDay day = LateDay.of(DATE, 12, 0.6);

        assertThat(day.low()).isEqualTo(15);
        assertThat(day.high()).isEqualTo(27);
        assertThat(LateDay.of(DATE, 0, 0.99).low()).isZero();
        assertThat(LateDay.of(DATE, 0, 0.99).high()).isZero();
    }

    @Test
    void severalDaysTogetherAreNotAsUncertainAsEachByItself() {
        LateDay one = LateDay.of(DATE, 12, 0.6);
        LateDay other = LateDay.of(DATE.minusDays(1), 30, 0.8);

        assertThat(LateDay.rest(List.of(one))).isEqualTo(new LateDay.Rest(3, 15));
        assertThat(LateDay.rest(List.of(other))).isEqualTo(new LateDay.Rest(3, 13));
        assertThat(LateDay.rest(List.of(one, other))).isEqualTo(new LateDay.Rest(9, 24));
    }
}
