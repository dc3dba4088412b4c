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
    void aRiseIsSoughtInTheLastSevenDays() {
        assertThat(horizon.lastWeek()).isEqualTo(new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 1)));
    }

    @Test
    void theBaselineIsTwelveWeeksThatEndThreeWeeksBefore() {
        assertThat(horizon.baseline(LocalDate.MIN))
                .hasSize(12)
                .startsWith(new Period(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 4)))
                .endsWith(new Period(LocalDate.of(2026, 7, 12), LocalDate.of(2026, 7, 19)));
    }

    @Test
    void onlyWholeWeeksOfTheHistoryAreInTheBaseline() {
        assertThat(horizon.baseline(LocalDate.of(2026, 9, 20))).hasSize(2);
        assertThat(horizon.baseline(LocalDate.of(2026, 9, 21))).hasSize(1);
        assertThat(horizon.baseline(DATE)).isEmpty();
    }

    @Test
    void chronicWeeksEndWithTheBusinessDateToo() {
        assertThat(horizon.chronic()).hasSize(12).startsWith(horizon.lastWeek());
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
    void aLongPeriodIsShownWhole() {
        Horizon year = new Horizon(DATE, new TrendSettings(364, 12, 12, 10, 0.005));

        assertThat(year.shownWeeks(LocalDate.MIN)).hasSize(105);
    }
}
