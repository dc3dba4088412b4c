package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.koemine.trends.Histories.DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.settings.TrendSettings;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Signal.Kind;

class TrendFinderTest {
    private static final int THREE_YEARS = 1095;
    private static final ThemeId THEME = ThemeId.of(1);

    @Test
    void countsArePutIntoPeriodsAndWeeks() {
        ThemeHistory theme = new ThemeHistory(
                THEME,
                DayCounts.of(new TreeMap<>(Map.of(
                        LocalDate.of(2025, 1, 5),
                        4,
                        LocalDate.of(2026, 9, 6),
                        3,
                        LocalDate.of(2026, 10, 3),
                        2,
                        LocalDate.of(2026, 10, 4),
                        7,
                        DATE,
                        1))),
                Optional.of(new ProductCount("水筒", 6)),
                new TreeMap<>());
        ComplaintHistory history = new ComplaintHistory(theme.days(), List.of(theme), ArrivedShares.ALL, Set.of());

        TrendSet trends = find(history);

        assertThat(trends.period()).isEqualTo(new Period(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 11, 1)));
        assertThat(trends.received()).isEqualTo(8);
        assertThat(trends.receivedBefore()).isEqualTo(5);
        assertThat(trends.weeklyTotals()).containsExactly(0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 9, 0, 0, 0, 1);
        assertThat(trends.trends())
                .containsExactly(new ThemeTrend(
                        THEME, 8, 5, 17, LocalDate.of(2025, 1, 5), DATE, 4, false, "水筒", 6, trends.weeklyTotals()));
    }

    @Test
    void theCommonestThemeComesFirstAndOnATieTheLowerId() {
        TrendSet trends = Histories.since(THREE_YEARS)
                .theme(3, 2, 2)
                .theme(1, 1, 1)
                .theme(2, 2, 2)
                .trends();

        assertThat(trends.trends())
                .extracting(ThemeTrend::theme)
                .containsExactly(ThemeId.of(2), ThemeId.of(3), ThemeId.of(1));
    }

    @Test
    void withoutComplaintsThereIsAnEmptyWeek() {
        TrendSet trends = find(new ComplaintHistory(DayCounts.NONE, List.of(), ArrivedShares.ALL, Set.of()));

        assertThat(trends.weeks()).containsExactly(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
        assertThat(trends.weeklyTotals()).containsExactly(0);
        assertThat(trends.trends()).isEmpty();
        assertThat(trends.signals()).isEmpty();
    }

    @Test
    void aTriplingIsARise() {
        List<Signal> signals = Histories.since(THREE_YEARS)
                .theme(1, 15, 5, 4, 6, 5, 5, 3, 7, 5, 5, 4, 6, 5, 5, 5, 5)
                .theme(2, 5, 5, 4, 6, 5, 5, 3, 7, 5, 5, 4, 6, 5, 5, 5, 5)
                .trends()
                .signals();

        assertThat(signals).hasSize(1);
        Signal rise = signals.get(0);
        assertThat(rise.theme()).isEqualTo(THEME);
        assertThat(rise.kind()).isEqualTo(Kind.RISEN);
        assertThat(rise.period()).isEqualTo(new Period(DATE.minusDays(6), DATE.plusDays(1)));
        assertThat(rise.observed()).isEqualTo(15);
        assertThat(rise.expected()).isEqualTo(60.5 / 12);
        assertThat(rise.upper()).isEqualTo(13);
        assertThat(rise.score()).isEqualTo((15 - 60.5 / 12) / (13 - 60.5 / 12));
    }

    @Test
    void aRiseThatBeganFourWeeksAgoIsStillOne() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 20, 20, 20, 20, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)))
                .containsExactly(Kind.RISEN);
    }

    @Test
    void aSlowRiseShowsInThePeriodEvenWhereNoWeekDoes() {
        List<Signal> signals = Histories.since(THREE_YEARS)
                .theme(1, 9, 9, 10, 9, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)
                .trends()
                .signals();

        assertThat(signals).hasSize(1);
        assertThat(signals.get(0).kind()).isEqualTo(Kind.RISEN);
        assertThat(signals.get(0).period()).isEqualTo(new Period(DATE.minusDays(27), DATE.plusDays(1)));
        assertThat(signals.get(0).observed()).isEqualTo(37);
        assertThat(signals.get(0).expected()).isCloseTo(48.5 / 3, within(1e-9));
    }

    @Test
    void twoComplaintsAreNeverARise() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)))
                .isEmpty();
    }

    @Test
    void theStrongestSignalComesFirst() {
        assertThat(Histories.since(THREE_YEARS)
                        .theme(1, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                        .theme(2, 30, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                        .trends()
                        .signals())
                .extracting(Signal::theme)
                .containsExactly(ThemeId.of(2), ThemeId.of(1));
    }

    @Test
    void aThemeFirstSeenInThePeriodIsNew() {
        List<Signal> signals =
                Histories.since(THREE_YEARS).theme(1, 1, 1, 1).trends().signals();

        assertThat(signals).extracting(Signal::kind).containsExactly(Kind.NEW);
        assertThat(signals.get(0).period()).isEqualTo(new Period(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 11, 1)));
        assertThat(signals.get(0).observed()).isEqualTo(3);
        assertThat(signals.get(0).upper()).isEqualTo(2);
    }

    @Test
    void twoComplaintsDoNotMakeANewTheme() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 1, 1))).isEmpty();
    }

    @Test
    void aThemeFirstSeenBeforeThePeriodIsNotNew() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 1, 1, 1, 1, 1))).isEmpty();
    }

    @Test
    void onTheFirstNightWithTwoWeeksNothingIsNewOrRisen() {
        assertThat(kinds(Histories.since(13).theme(1, 40, 2).theme(2, 9).theme(3, 5, 5)))
                .isEmpty();
    }

    @Test
    void afterEightWeeksARiseIsSeenButSilenceProvesLittle() {
        assertThat(kinds(Histories.since(55).theme(1, 20, 3, 3, 3, 3, 3, 3, 3).theme(2, 0, 0, 0, 3)))
                .containsExactly(Kind.RISEN);
    }

    @Test
    void afterSevenWeeksNothingIsCalledRisen() {
        assertThat(kinds(Histories.since(54).theme(1, 20, 3, 3, 3, 3, 3, 3))).isEmpty();
    }

    @Test
    void aThemeThatIsBackAfterEightWeeksHasResurfaced() {
        assertThat(kinds(amongSteadyThemes(4, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5))).containsExactly(Kind.RESURFACED);
        assertThat(kinds(amongSteadyThemes(0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5)))
                .containsExactly(Kind.RESURFACED);
    }

    @Test
    void threeComplaintsAfterNineWeeksProveNothingYetButAfterMonthsTheyDo() {
        assertThat(kinds(amongSteadyThemes(3, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5))).isEmpty();
        assertThat(kinds(amongSteadyThemes(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5)))
                .containsExactly(Kind.RESURFACED);
    }

    @Test
    void sevenWeeksOfSilenceAreTooShort() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 5)))
                .isEmpty();
    }

    @Test
    void aFallIsNoSignal() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 1, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20)))
                .isEmpty();
    }

    @Test
    void theSameHistoryGivesTheSameTrends() {
        Histories histories = Histories.since(THREE_YEARS)
                .theme(1, 15, 5, 4, 6, 5, 5, 3, 7, 5, 5, 4, 6, 5)
                .theme(2, 3);

        assertThat(histories.trends()).isEqualTo(histories.trends());
    }

    private static TrendSet find(ComplaintHistory history) {
        return new TrendFinder(TrendSettings.DEFAULT)
                .find(history, DATE, SignalMemory.NONE, Sales.UNKNOWN)
                .trends();
    }

    private static ThemeTrend only(int... perWeek) {
        return Histories.since(THREE_YEARS).theme(1, perWeek).trends().trends().get(0);
    }

    private static Histories amongSteadyThemes(int... perWeek) {
        int[] steady = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
        return Histories.since(THREE_YEARS).theme(1, perWeek).theme(2, steady).theme(3, steady);
    }

    private static List<Kind> kinds(Histories histories) {
        return histories.trends().signals().stream().map(Signal::kind).toList();
    }
}
