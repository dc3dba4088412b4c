package org.koemine.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final List<Integer> COUNTS = List.of(1, 2, 0);

    private static Series series(List<Integer> counts, List<Double> denominators, List<Double> arrived) {
        return new Series("a", Step.WEEK, MONDAY, counts, denominators, arrived);
    }

    @Test
    void aPeriodIsNamedByItsFirstDay() {
        assertThat(Series.of("a", Step.WEEK, MONDAY, COUNTS).date(2)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(Series.of("a", Step.DAY, MONDAY, COUNTS).date(2)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> series(List.of(1, -1), List.of(), List.of())).hasMessage("a count below 0");
        assertThatThrownBy(() -> series(COUNTS, List.of(1.0), List.of()))
                .hasMessage("a denominator for each count, or none at all");
        assertThatThrownBy(() -> series(COUNTS, List.of(1.0, Double.NaN, 1.0), List.of()))
                .hasMessage("a denominator below 0 or without end");
        assertThatThrownBy(() -> series(COUNTS, List.of(), List.of(0.5, 0.0)))
                .hasMessage("a share above 0 and at most 1, for the last periods at most");
        assertThatThrownBy(() -> series(COUNTS, List.of(), List.of(1.0, 1.0, 0.5, 0.2)))
                .hasMessage("a share above 0 and at most 1, for the last periods at most");
        assertThatThrownBy(() -> new DetectorSettings(0, 3)).hasMessage("a chance above 0 and at most 0.2");
        assertThatThrownBy(() -> new DetectorSettings(0.01, 0)).hasMessage("one complaint at least");
    }

    @Test
    void exposuresAreDenominatorsTimesWhatHasArrived() {
        assertThat(Exposures.of(series(COUNTS, List.of(200.0, 400.0, 100.0), List.of(0.5))))
                .containsExactly(1, 2, 0.25);
    }

    @Test
    void withoutADenominatorAPeriodIsClosedUnlessItHasComplaints() {
        assertThat(Exposures.of(series(List.of(0, 4, 0, 3, 4), List.of(0.0, 200.0, 0.0, 0.0, 100.0), List.of())))
                .containsExactly(0, 1, 0, 1, 0.5);
    }
}
