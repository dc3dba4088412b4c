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
    private static final int HALF_YEAR = 185;
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
        ComplaintHistory history = new ComplaintHistory(theme.days(), List.of(theme), ArrivedShares.ALL, Set.of(), 0);

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
        TrendSet trends = find(new ComplaintHistory(DayCounts.NONE, List.of(), ArrivedShares.ALL, Set.of(), 0));

        assertThat(trends.weeks()).containsExactly(new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
        assertThat(trends.weeklyTotals()).containsExactly(0);
        assertThat(trends.trends()).isEmpty();
        assertThat(trends.signals()).isEmpty();
    }

    @Test
    void aJumpIsARise() {
        List<Signal> signals = Histories.since(HALF_YEAR)
                .theme(1, leap(24, 5))
                .theme(2, leap(5, 5))
                .trends()
                .signals();

        assertThat(signals).extracting(Signal::theme).containsExactly(THEME);
        Signal rise = signals.get(0);
        assertThat(rise.kind()).isEqualTo(Kind.RISEN);
        assertThat(rise.slice()).isEqualTo(Slice.ALL);
        assertThat(rise.observed()).isGreaterThan((int) rise.upper());
        assertThat(rise.score()).isGreaterThan(1);
        assertThat(rise.since()).isEqualTo(DATE);
    }

    @Test
    void aRiseOverFourWeeksCreepsEvenWhereNoWeekShowsIt() {
        List<Signal> signals = Histories.since(HALF_YEAR)
                .theme(1, 9, 9, 10, 9, 4, 3, 5, 4, 4, 2, 6, 4, 4, 5, 3, 4, 4, 4, 5, 3, 4, 4, 4, 4, 4, 4)
                .theme(2, leap(40, 40))
                .trends()
                .signals();

        assertThat(signals).extracting(Signal::kind).containsExactly(Kind.CREEPING);
        assertThat(signals.get(0).period()).isEqualTo(new Period(DATE.minusDays(27), DATE.plusDays(1)));
        assertThat(signals.get(0).observed()).isEqualTo(37);
        assertThat(signals.get(0).expected()).isCloseTo(18.45, within(0.01));
        assertThat(signals.get(0).upper()).isEqualTo(30);
    }

    @Test
    void aRiseOverMonthsDriftsUntilItWasSpokenOfForFourWeeks() {
        Histories histories = Histories.since(731).theme(1, drift(6));
        for (int theme = 2; theme <= 9; theme++) {
            histories.theme(theme, drift(0));
        }
        PastRise rise = new PastRise(DATE.minusDays(130), DATE.minusDays(3));
        SignalMemory afterwards = new SignalMemory(Optional.of(DATE.minusDays(1)), List.of(), Map.of(THEME, rise));

        List<Signal> signals = histories.trends().signals();

        assertThat(signals).extracting(Signal::kind).containsExactly(Kind.DRIFTING);
        assertThat(signals.get(0).period()).isEqualTo(new Period(DATE.minusDays(55), DATE.plusDays(1)));
        assertThat(signals.get(0).observed()).isEqualTo(88);
        assertThat(signals.get(0).expected()).isCloseTo(51.5, within(0.1));
        assertThat(histories.found(afterwards).trends().signals()).isEmpty();
    }

    @Test
    void whereAllThemesGrowNoneCreeps() {
        Histories histories = Histories.since(HALF_YEAR);
        for (int theme = 1; theme <= 8; theme++) {
            histories.theme(theme, 9, 9, 10, 9, 4, 3, 5, 4, 4, 2, 6, 4, 4, 5, 3, 4, 4, 4, 5, 3, 4, 4, 4, 4, 4, 4);
        }

        assertThat(kinds(histories)).doesNotContain(Kind.CREEPING);
    }

    @Test
    void aRiseOfOneProductIsSaidOfThatProduct() {
        List<Signal> signals = Histories.since(HALF_YEAR)
                .product("水筒", 14, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1)
                .theme(
                        1, 41, 40, 35, 44, 38, 41, 39, 40, 47, 40, 33, 40, 40, 45, 35, 40, 41, 40, 39, 40, 40, 44, 36,
                        40)
                .trends()
                .signals();

        assertThat(signals).extracting(Signal::slice).containsExactly(new Slice(Facet.PRODUCT, "水筒"));
    }

    @Test
    void whatAnEarlierNightSaidGoesOnAndIsNoNews() {
        Histories histories = Histories.since(HALF_YEAR).theme(1, leap(24, 5));
        LocalDate since = DATE.minusDays(3);
        SignalMemory memory = new SignalMemory(
                Optional.of(DATE.minusDays(1)), List.of(past(DATE.minusDays(1), Slice.ALL, since)), Map.of());

        List<Signal> signals = histories.found(memory).trends().signals();

        assertThat(signals).extracting(Signal::kind).containsExactly(Kind.CONTINUING);
        assertThat(signals.get(0).since()).isEqualTo(since);
    }

    @Test
    void anotherProductsRiseIsNews() {
        Histories histories = Histories.since(HALF_YEAR)
                .product("水筒", 14, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1)
                .theme(
                        1, 41, 40, 35, 44, 38, 41, 39, 40, 47, 40, 33, 40, 40, 45, 35, 40, 41, 40, 39, 40, 40, 44, 36,
                        40);
        PastSignal ofUmbrellas = past(DATE.minusDays(1), new Slice(Facet.PRODUCT, "傘"), DATE.minusDays(1));

        assertThat(histories
                        .found(new SignalMemory(Optional.empty(), List.of(ofUmbrellas), Map.of()))
                        .trends()
                        .signals())
                .extracting(Signal::kind)
                .containsExactly(Kind.RISEN);
    }

    @Test
    void theStrongestSignalComesFirst() {
        assertThat(Histories.since(HALF_YEAR)
                        .theme(1, leap(25, 5))
                        .theme(2, leap(60, 5))
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
    void whatOnePersonSaysIsNoNewTheme() {
        ComplaintHistory history = Histories.since(HALF_YEAR).theme(1, 3).history();

        assertThat(find(new ComplaintHistory(history.received(), history.themes(), ArrivedShares.ALL, Set.of(), 0))
                        .signals())
                .noneMatch(signal -> signal.kind() == Kind.NEW);
    }

    @Test
    void onTheFirstNightWithSevenWeeksNothingIsRisen() {
        assertThat(kinds(Histories.since(54).theme(1, 30, 3, 3, 3, 3, 3, 3))).isEmpty();
    }

    @Test
    void aThemeThatIsBackAfterEightWeeksHasResurfaced() {
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5)))
                .containsExactly(Kind.RESURFACED);
        assertThat(kinds(Histories.since(THREE_YEARS).theme(1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5)))
                .containsExactly(Kind.RESURFACED);
    }

    @Test
    void aFallIsNoSignal() {
        assertThat(kinds(Histories.since(HALF_YEAR).theme(1, leap(1, 20)))).isEmpty();
    }

    @Test
    void theSameHistoryGivesTheSameTrends() {
        Histories histories = Histories.since(HALF_YEAR).theme(1, leap(15, 5)).theme(2, 3);

        assertThat(histories.found(SignalMemory.NONE)).isEqualTo(histories.found(SignalMemory.NONE));
    }

    /** Half a year of about as many a week, and then others. */
    private static int[] leap(int last, int usual) {
        int[] weeks = new int[26];
        for (int week = 0; week < weeks.length; week++) {
            weeks[week] = usual + (week * 7 % 5 - 2) * usual / 10;
        }
        weeks[0] = last;
        return weeks;
    }

    /** Two years of six a week, and then up to so many more, the last week first. */
    private static int[] drift(int more) {
        int[] weeks = new int[104];
        for (int week = 0; week < weeks.length; week++) {
            weeks[week] = 6 + Math.max(0, more - week / 3) + (week * 7 % 3 - 1);
        }
        return weeks;
    }

    private static PastSignal past(LocalDate night, Slice slice, LocalDate since) {
        return new PastSignal(night, THEME, slice, since);
    }

    private static TrendSet find(ComplaintHistory history) {
        return new TrendFinder(TrendSettings.DEFAULT)
                .find(history, DATE, SignalMemory.NONE, Sales.UNKNOWN)
                .trends();
    }

    private static List<Kind> kinds(Histories histories) {
        return histories.trends().signals().stream().map(Signal::kind).toList();
    }
}
