package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.koemine.settings.TrendSettings;

class HorizonTest {
    /** A Saturday. */
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    private final Horizon horizon = new Horizon(DATE, TrendSettings.DEFAULT);

    @Test
    void theReportedPeriodEndsWithTheBusinessDate() {
        assertThat(horizon.period()).isEqualTo(new Period(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 11, 1)));
        assertThat(horizon.period().lastDay()).isEqualTo(DATE);
        assertThat(horizon.period().days()).isEqualTo(28);
        assertThat(horizon.previous()).isEqualTo(new Period(LocalDate.of(2026, 9, 6), LocalDate.of(2026, 10, 4)));
    }

    @Test
    void aRiseIsSoughtInTheLastSevenDaysAndInThePeriod() {
        assertThat(horizon.comparisons(LocalDate.MIN))
                .extracting(Comparison::tested)
                .containsExactly(new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 1)), horizon.period());
    }

    @Test
    void theLastSevenDaysAreComparedWithTwelveWeeksThatEndThreeWeeksBefore() {
        assertThat(horizon.comparisons(LocalDate.MIN).get(0).baseline())
                .hasSize(12)
                .startsWith(new Period(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 4)))
                .endsWith(new Period(LocalDate.of(2026, 7, 12), LocalDate.of(2026, 7, 19)));
    }

    @Test
    void thePeriodIsComparedWithTheTwelveWeeksBeforeIt() {
        Horizon week = new Horizon(DATE, new TrendSettings(7, 12, 12, 10, 0.005));

        assertThat(week.comparisons(LocalDate.MIN).get(1).baseline())
                .hasSize(12)
                .startsWith(new Period(LocalDate.of(2026, 10, 18), LocalDate.of(2026, 10, 25)));
    }

    @Test
    void onlyWholeWeeksOfTheHistoryAreComparedWith() {
        assertThat(horizon.comparisons(LocalDate.of(2026, 9, 6)).get(0).baseline())
                .hasSize(4);
        assertThat(horizon.comparisons(LocalDate.of(2026, 9, 6)).get(0).isPossible())
                .isTrue();
        assertThat(horizon.comparisons(LocalDate.of(2026, 9, 7)).get(0).baseline())
                .hasSize(3);
        assertThat(horizon.comparisons(LocalDate.of(2026, 9, 7)).get(0).isPossible())
                .isFalse();
        assertThat(horizon.comparisons(DATE).get(1).baseline()).isEmpty();
    }

    @Test
    void chronicWeeksEndWithTheBusinessDateToo() {
        assertThat(horizon.chronic())
                .hasSize(12)
                .startsWith(new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void shownWeeksRunFromMondayToSundayAndTheLastIsCut() {
        assertThat(horizon.shownWeeks(LocalDate.MIN))
                .hasSize(16)
                .startsWith(new Period(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 7, 20)))
                .endsWith(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)))
                .allSatisfy(week -> assertThat(week.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
    }

    @Test
    void aMondayHasAWeekOfOneDay() {
        LocalDate monday = LocalDate.of(2026, 11, 2);

        assertThat(new Horizon(monday, TrendSettings.DEFAULT).shownWeeks(LocalDate.MIN))
                .hasSize(16)
                .endsWith(
                        new Period(LocalDate.of(2026, 10, 26), monday), new Period(monday, LocalDate.of(2026, 11, 3)));
    }

    @Test
    void noWeekBeforeTheFirstComplaintIsShown() {
        assertThat(horizon.shownWeeks(LocalDate.of(2026, 10, 21)))
                .containsExactly(
                        new Period(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26)),
                        new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
        assertThat(horizon.shownWeeks(DATE))
                .containsExactly(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void complaintsOfLaterDaysDoNotMoveTheWeekOfTheNight() {
        assertThat(horizon.shownWeeks(DATE.plusDays(30)))
                .containsExactly(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aLongPeriodIsShownWhole() {
        Horizon year = new Horizon(DATE, new TrendSettings(364, 12, 12, 10, 0.005));

        assertThat(year.shownWeeks(LocalDate.MIN)).hasSize(105);
    }
}
