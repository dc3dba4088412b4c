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
    void chronicWeeksEndWithTheBusinessDateToo() {
        assertThat(horizon.chronic()).isEqualTo(new Period(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 11, 1)));
        assertThat(horizon.week(0)).isEqualTo(new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 1)));
        assertThat(horizon.week(12).start()).isEqualTo(horizon.chronic().start());
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
        Horizon year = new Horizon(DATE, new TrendSettings(364, 12, 12, 0.02, 2));

        assertThat(year.shownWeeks(LocalDate.MIN)).hasSize(105);
    }
}
