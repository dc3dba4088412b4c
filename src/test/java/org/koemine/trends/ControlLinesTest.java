package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.themes.ThemeId;

class ControlLinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ThemeId THEME = ThemeId.of(1);

    @Test
    void theCentreIsTheUsualCountAndTheLimitWhatChanceSeldomExceeds() {
        ControlLine line = ControlLines.of(weeks(7, 4, 5, 6, 5, 4, 6, 5, 5)).get(THEME);

        assertThat(line.expected()).containsOnly(30.5 / 6).hasSize(8);
        assertThat(line.upper()).containsOnly(14.0).hasSize(8);
        assertThat(line.exceeded(0, 14)).isFalse();
        assertThat(line.exceeded(0, 15)).isTrue();
    }

    @Test
    void theReportedPeriodIsNoPartOfTheCentreSoThatARiseDoesNotHideItself() {
        ControlLine line = ControlLines.of(weeks(7, 4, 5, 6, 5, 4, 6, 30, 40)).get(THEME);

        assertThat(line.expected()).containsOnly(30.5 / 6);
        assertThat(line.exceeded(6, 30)).isTrue();
        assertThat(line.exceeded(7, 40)).isTrue();
    }

    @Test
    void aPastOutbreakDoesNotHideItself() {
        ControlLine line = ControlLines.of(weeks(7, 4, 5, 6, 40, 4, 6, 5, 5)).get(THEME);

        assertThat(line.expected().get(0)).isCloseTo(5.2, within(0.1));
        assertThat(line.exceeded(3, 40)).isTrue();
    }

    @Test
    void aWeekThatIsNotOverHasLinesForItsDaysAndIsNoPartOfTheCentre() {
        ControlLine line = ControlLines.of(weeks(2, 4, 5, 6, 5, 4, 6, 5, 9)).get(THEME);

        assertThat(line.expected().get(0)).isEqualTo(30.5 / 6);
        assertThat(line.expected().get(7)).isEqualTo(30.5 / 6 * 2 / 7, within(1e-12));
    }

    @Test
    void fewerThanFourWholeWeeksTellNothing() {
        assertThat(ControlLines.of(weeks(6, 4, 5, 6, 5))).isEmpty();
        assertThat(ControlLines.of(weeks(7, 4, 5, 6, 5))).containsOnlyKeys(THEME);
    }

    @Test
    void aWeekInWhichTheHistoryBeginsIsNoPartOfTheCentre() {
        TrendSet from = weeks(7, 1, 5, 5, 5, 5);
        ThemeTrend trend = from.trends().get(0);
        ThemeTrend late = trend(MONDAY.plusDays(5), trend.weekly());

        assertThat(ControlLines.of(set(from.weeks(), late))
                        .get(THEME)
                        .expected()
                        .get(1))
                .isEqualTo(20.5 / 4);
    }

    /** One theme; the last week has this many days. */
    private static TrendSet weeks(int lastDays, Integer... counts) {
        List<Period> weeks = IntStream.range(0, counts.length)
                .mapToObj(week -> new Period(
                        MONDAY.plusWeeks(week),
                        MONDAY.plusWeeks(week).plusDays(week == counts.length - 1 ? lastDays : 7)))
                .toList();
        return set(weeks, trend(MONDAY, List.of(counts)));
    }

    private static ThemeTrend trend(LocalDate firstSeen, List<Integer> weekly) {
        return new ThemeTrend(THEME, 1, 1, 1, firstSeen, firstSeen, 1, false, "", 0, weekly);
    }

    private static TrendSet set(List<Period> weeks, ThemeTrend trend) {
        Period period = new Period(MONDAY.plusWeeks(6), MONDAY.plusWeeks(8));
        return new TrendSet(period, period, weeks, trend.weekly(), 1, 1, List.of(trend), List.of());
    }
}
