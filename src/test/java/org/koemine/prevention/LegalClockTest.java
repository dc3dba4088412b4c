package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;

class LegalClockTest {

    /** The day of knowing is the first day: of ten days from 1 March the last is the 10th. */
    @ParameterizedTest
    @CsvSource({
        "PRODUCT_ACCIDENT, 2026-03-01, 2026-03-10",
        "PRODUCT_ACCIDENT, 2028-02-25, 2028-03-05",
        "LEAK_FIRST_REPORT, 2026-03-01, 2026-03-05",
        "LEAK_FULL_REPORT, 2026-03-01, 2026-03-30",
        "LEAK_FULL_REPORT, 2026-12-15, 2027-01-13"
    })
    void theDayOfKnowingIsTheFirstOfTheDays(LegalClock clock, LocalDate known, LocalDate last) {
        assertThat(clock.deadline(known)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRE, PRODUCT_ACCIDENT",
        "SMOKE, PRODUCT_ACCIDENT",
        "INJURY, PRODUCT_ACCIDENT",
        "PERSONAL_LEAK, LEAK_FIRST_REPORT LEAK_FULL_REPORT",
        "ALLERGY, ''",
        "FOREIGN_MATTER, ''",
        "LEGAL_THREAT, ''",
        "REPEATED, ''"
    })
    void aDangerThatHappenedHasTheClocksOfItsKind(SeverityKind kind, String clocks) {
        assertThat(LegalClock.of(kind, SeverityLevel.HAPPENED).stream()
                        .map(LegalClock::name)
                        .reduce("", (all, clock) -> (all + " " + clock).strip()))
                .isEqualTo(clocks);
    }

    @Test
    void aNarrowEscapeHasNoClock() {
        for (SeverityKind kind : SeverityKind.values()) {
            assertThat(LegalClock.of(kind, SeverityLevel.NEARLY))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void onItsLastDayADeadlineHasNoDayLeft() {
        LocalDate last = LocalDate.of(2026, 3, 10);
        Deadline deadline = new Deadline(LegalClock.PRODUCT_ACCIDENT, last);

        assertThat(deadline.daysLeft(last.minusDays(9))).isEqualTo(9);
        assertThat(deadline.daysLeft(last)).isZero();
        assertThat(deadline.daysLeft(last.plusDays(1))).isEqualTo(-1);
    }
}
