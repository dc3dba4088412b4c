package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayCountsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final DayCounts days = DayCounts.of(new TreeMap<>(Map.of(MAY, 2, MAY.plusDays(3), 5, MAY.plusDays(9), 1)));

    @Test
    void aPeriodIsCountedWithoutItsEnd() {
        assertThat(days.in(new Period(MAY, MAY.plusDays(3)))).isEqualTo(2);
        assertThat(days.in(new Period(MAY.plusDays(3), MAY.plusDays(4)))).isEqualTo(5);
        assertThat(days.in(new Period(MAY.minusDays(10), MAY.plusDays(100)))).isEqualTo(8);
        assertThat(days.in(new Period(MAY.plusDays(10), MAY.plusDays(20)))).isZero();
        assertThat(days.in(new Period(MAY.minusDays(10), MAY))).isZero();
    }

    @Test
    void theEndsAndTheTotalAreKnown() {
        assertThat(days.firstDay()).contains(MAY);
        assertThat(days.lastDay()).contains(MAY.plusDays(9));
        assertThat(days.total()).isEqualTo(8);
    }

    @Test
    void theNearestDayWithAComplaintIsFoundOnEitherSide() {
        assertThat(days.lastBefore(MAY.plusDays(3))).contains(MAY);
        assertThat(days.lastBefore(MAY.plusDays(99))).contains(MAY.plusDays(9));
        assertThat(days.lastBefore(MAY)).isEmpty();
        assertThat(days.firstFrom(MAY.plusDays(3))).contains(MAY.plusDays(3));
        assertThat(days.firstFrom(MAY.plusDays(4))).contains(MAY.plusDays(9));
        assertThat(days.firstFrom(MAY.minusDays(4))).contains(MAY);
        assertThat(days.firstFrom(MAY.plusDays(10))).isEmpty();
    }

    @Test
    void noComplaintsHaveNoDays() {
        DayCounts none = DayCounts.of(new TreeMap<>());

        assertThat(none.firstDay()).isEmpty();
        assertThat(none.lastDay()).isEmpty();
        assertThat(none.total()).isZero();
        assertThat(none.in(new Period(MAY, MAY.plusDays(3)))).isZero();
        assertThat(none.lastBefore(MAY)).isEmpty();
        assertThat(none.firstFrom(MAY)).isEmpty();
    }

    @Test
    void aDayWithoutAComplaintIsNotCounted() {
        assertThatThrownBy(() -> DayCounts.of(new TreeMap<>(Map.of(MAY, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day that is counted has a complaint");
    }
}
