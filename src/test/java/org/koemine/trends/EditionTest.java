package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.settings.Editions;
import org.koemine.trends.Edition.Kind;

class EditionTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-11-01, 2026-W44, 2026-10-26, 2026-11-01, 2026-10-19, 2026-10-25",
        "WEEKLY, 2026-11-02, 2026-W45, 2026-11-02, 2026-11-08, 2026-10-26, 2026-11-01",
        "WEEKLY, 2027-01-01, 2026-W53, 2026-12-28, 2027-01-03, 2026-12-21, 2026-12-27",
        "MONTHLY, 2026-10-31, 2026-10, 2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30",
        "MONTHLY, 2026-03-15, 2026-03, 2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "MONTHLY, 2027-01-01, 2027-01, 2027-01-01, 2027-01-31, 2026-12-01, 2026-12-31"
    })
    void aDayLiesInAWeekAndAMonthThatAreComparedWithTheOneBefore(
            Kind kind,
            LocalDate day,
            String name,
            LocalDate first,
            LocalDate last,
            LocalDate firstBefore,
            LocalDate lastBefore) {
        Edition edition = Edition.of(kind, day);

        assertThat(edition.name()).isEqualTo(name);
        assertThat(edition.period()).isEqualTo(new Period(first, last.plusDays(1)));
        assertThat(edition.previous()).isEqualTo(new Period(firstBefore, lastBefore.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-10-31, 2026-10",
        "2026-11-02, 2026-11-01, 2026-W44",
        "2026-11-02, 2026-10-31, 2026-W44 2026-10",
        "2026-11-04, 2026-10-30, 2026-W44 2026-10",
        "2026-11-03, 2026-11-02, ''",
        "2026-11-20, 2026-10-05, 2026-W46 2026-10"
    })
    void oneIsDueOnTheFirstNightAfterItsEnd(LocalDate date, LocalDate nightBefore, String due) {
        assertThat(Edition.due(date, Optional.of(nightBefore), Editions.WEEKLY_AND_MONTHLY).stream()
                        .map(Edition::name))
                .isEqualTo(due.isEmpty() ? List.of() : List.of(due.split(" ")));
    }

    @Test
    void noneIsDueOnTheFirstNightOfAllOrWhereNoneIsWanted() {
        assertThat(Edition.due(SUNDAY, Optional.empty(), Editions.WEEKLY_AND_MONTHLY))
                .isEmpty();
        Optional<LocalDate> before = Optional.of(SUNDAY.minusDays(9));
        assertThat(Edition.due(SUNDAY, before, Editions.NONE)).isEmpty();
        assertThat(Edition.due(SUNDAY, before, Editions.WEEKLY))
                .extracting(Edition::name)
                .containsExactly("2026-W43");
        assertThat(Edition.due(SUNDAY, before, Editions.MONTHLY))
                .extracting(Edition::name)
                .containsExactly("2026-10");
    }

    @Test
    void itBeginsOnAMondayOrTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition(Kind.WEEKLY, SUNDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition(Kind.MONTHLY, SUNDAY.plusDays(1)));
    }
}
