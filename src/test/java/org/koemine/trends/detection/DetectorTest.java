package org.koemine.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.koemine.trends.detection.Judgement.State;

class DetectorTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);

    /** Around five, without a pattern. */
    private static final int[] FIVES = {5, 3, 6, 5, 8, 4, 5, 7, 2, 5, 4, 6, 5};

    private final Detector detector = new Detector(DetectorSettings.USUAL);

    private static List<Integer> fives(int periods, Integer... then) {
        List<Integer> counts = new ArrayList<>();
        IntStream.range(0, periods).map(t -> FIVES[t % FIVES.length]).forEach(counts::add);
        counts.addAll(List.of(then));
        return counts;
    }

    private static List<Integer> counts(int periods, IntFunction<Integer> count) {
        return IntStream.range(0, periods).mapToObj(count).toList();
    }

    private List<Judgement> weeks(List<Integer> counts) {
        return detector.judge(Series.of("a", Step.WEEK, MONDAY, counts));
    }

    private List<State> states(List<Judgement> judged, int last) {
        return judged.subList(judged.size() - last, judged.size()).stream()
                .map(Judgement::state)
                .toList();
    }

    private static long alarms(List<Judgement> judged) {
        return judged.stream().filter(Judgement::alarmed).count();
    }

    @Test
    void aWeekOfTwentyAmongFivesIsAlarmed() {
        Judgement last = detector.judgeLast(Series.of("a", Step.WEEK, MONDAY, fives(104, 20)));
        assertThat(last.state()).isEqualTo(State.ALARM);
        assertThat(last.date()).isEqualTo(MONDAY.plusWeeks(104));
        assertThat(last.observed()).isEqualTo(20);
        assertThat(last.expected()).isCloseTo(5, within(0.5));
        assertThat(last.upper()).isBetween(9.0, 12.0);
        assertThat(last.window()).isEqualTo(1);
        assertThat(last.score()).isGreaterThan(1);
        assertThat(last.p()).isLessThan(1e-4);
    }

    @Test
    void nothingIsSaidOfTheFirstPeriod() {
        Judgement first = weeks(List.of(40, 40)).get(0);
        assertThat(first.state()).isEqualTo(State.NONE);
        assertThat(first.expected()).isEqualTo(1);
        assertThat(first.upper()).isEqualTo(40);
    }

    @Test
    void fivesAmongFivesAreNever() {
        assertThat(alarms(weeks(fives(520)))).isZero();
    }

    @Test
    void theSameRiseIsHeldBackUntilItGrows() {
        assertThat(states(weeks(fives(104, 20, 18, 21, 60)), 4))
                .containsExactly(State.ALARM, State.CONTINUING, State.CONTINUING, State.ALARM);
    }

    @Test
    void anotherRiseAfterTheFirstIsOverIsAlarmed() {
        assertThat(states(weeks(fives(104, 20, 18, 5, 4, 6, 3, 5, 20)), 8))
                .startsWith(State.ALARM, State.CONTINUING)
                .endsWith(State.ALARM);
    }

    @Test
    void twoWeeksSmallEachAreARiseTogether() {
        List<Judgement> judged = weeks(fives(104, 10, 11));
        assertThat(states(judged, 2)).containsExactly(State.NONE, State.ALARM);
        assertThat(judged.get(105).window()).isEqualTo(2);
    }

    @Test
    void aLevelThatLastsBecomesTheUsual() {
        List<Integer> counts = new ArrayList<>(fives(104));
        counts.addAll(counts(30, t -> 3 * FIVES[t % FIVES.length]));
        List<Judgement> judged = weeks(counts);
        assertThat(alarms(judged)).isEqualTo(1);
        assertThat(judged.get(133).expected()).isCloseTo(15, within(2.0));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void eachPeriodIsJudgedFromThePastAlone(Step step) {
        List<Integer> counts = fives(150, 20, 4, 9, 5, 30, 30, 30, 5, 0, 6);
        List<Judgement> all = detector.judge(Series.of("a", step, MONDAY, counts));
        for (int end : new int[] {1, 2, 20, 151, 155, 158}) {
            assertThat(detector.judge(Series.of("a", step, MONDAY, counts.subList(0, end))))
                    .isEqualTo(all.subList(0, end));
        }
    }

    @Test
    void aNewThemeIsAlarmedOnce() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(60, 0));
        counts.addAll(List.of(2, 3, 4, 2, 5, 3, 2, 4, 3, 3, 4, 2));
        List<Judgement> judged = weeks(counts);
        assertThat(alarms(judged)).isEqualTo(1);
        assertThat(judged.get(61).alarmed()).isTrue();
    }

    @Test
    void fewerThanThreeComplaintsAreNoAlarm() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(200, 0));
        counts.add(2);
        assertThat(alarms(weeks(counts))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nothingIsNeverAnAlarm(Step step) {
        List<Judgement> judged = detector.judge(Series.of("a", step, MONDAY, Collections.nCopies(400, 0)));
        assertThat(judged)
                .hasSize(400)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(State.NONE));
    }

    @Test
    void whatHasNoPastIsNoAlarm() {
        assertThat(alarms(weeks(List.of(500)))).isZero();
        assertThat(alarms(weeks(List.of(3, 4, 5)))).isZero();
        assertThat(weeks(List.of())).isEmpty();
    }

    @Test
    void aHandfulOfWeeksIsEnoughForALargeRise() {
        assertThat(states(weeks(List.of(4, 5, 3, 4, 6, 5, 40)), 1)).containsExactly(State.ALARM);
    }

    @Test
    void twiceTheSalesAndTwiceTheComplaintsAreNoRise() {
        List<Integer> counts = fives(104, 12, 11, 10, 13);
        List<Double> units = new ArrayList<>(Collections.nCopies(104, 1000.0));
        units.addAll(Collections.nCopies(4, 2200.0));
        assertThat(alarms(detector.judge(new Series("a", Step.WEEK, MONDAY, counts, units, List.of()))))
                .isZero();
        assertThat(alarms(weeks(counts))).isEqualTo(1);
    }

    @Test
    void noiseThatWasSeenForAShortTimeMayBeMore() {
        List<Integer> noisy = counts(240, t -> 3 * FIVES[t % FIVES.length] * (t % 2));
        Judgement young = detector.judgeLast(Series.of("a", Step.WEEK, MONDAY, noisy.subList(0, 40)));
        Judgement old = detector.judgeLast(Series.of("a", Step.WEEK, MONDAY, noisy));
        assertThat(List.of(young.upper(), old.upper())).containsExactly(47.0, 37.0);
    }

    @Test
    void aRateIsExpectedToBeSteadierThanACount() {
        List<Integer> counts = counts(60, t -> 5 * FIVES[t % FIVES.length]);
        List<Double> units =
                IntStream.range(0, 60).mapToObj(t -> 1000.0 + t % 2).toList();
        List<Double> same = Collections.nCopies(60, 1000.0);
        Judgement count = detector.judgeLast(Series.of("a", Step.WEEK, MONDAY, counts));
        Judgement rate = detector.judgeLast(new Series("a", Step.WEEK, MONDAY, counts, units, List.of()));
        assertThat(detector.judgeLast(new Series("a", Step.WEEK, MONDAY, counts, same, List.of())))
                .isEqualTo(count);
        assertThat(List.of(count.upper(), rate.upper())).containsExactly(50.0, 48.0);
    }

    @Test
    void fewRecordsThatAreInByNowAreHeldAgainstAsFew() {
        Series late = new Series("a", Step.WEEK, MONDAY, fives(104, 8), List.of(), List.of(0.3));
        assertThat(detector.judgeLast(late).state()).isEqualTo(State.ALARM);
        assertThat(detector.judgeLast(late).expected()).isCloseTo(1.5, within(0.2));
        assertThat(states(weeks(fives(104, 8)), 1)).containsExactly(State.NONE);
    }

    @Test
    void weekendsAndHolidaysAreLearned() {
        List<Integer> counts = counts(1200, t -> {
            LocalDate day = MONDAY.plusDays(t);
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || JapaneseHolidays.contains(day);
            return off ? 0 : 2 * FIVES[t % FIVES.length];
        });
        List<Judgement> judged = detector.judge(Series.of("a", Step.DAY, MONDAY, counts));
        assertThat(judged.get(1095).date()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(judged.get(1095).expected()).isLessThan(1);
        assertThat(judged.get(1103).expected()).isCloseTo(10, within(2.0));
        assertThat(alarms(judged)).isZero();
    }

    /** Of so many, chance alone moves one week by a hundredth; what is usual is not known to a hundredth. */
    @Test
    void whatIsUsualOfManyIsNeverKnownExactly() {
        Judgement last =
                weeks(counts(208, t -> 10_000 + 20 * FIVES[t % FIVES.length])).get(207);
        assertThat(last.expected()).isCloseTo(10_100, within(20.0));
        assertThat(last.upper()).isBetween(11_500.0, 12_500.0);
    }

    /** Some shops begin on June 15; here weeks that begin in the month from then on are busy. */
    @Test
    void midsummerGiftsMayBeginInTheMiddleOfJune() {
        List<Integer> counts = counts(260, t -> {
            LocalDate day = MONDAY.plusWeeks(t);
            boolean gifts = !day.isBefore(LocalDate.of(day.getYear(), 6, 15))
                    && day.isBefore(LocalDate.of(day.getYear(), 7, 15));
            return (gifts ? 24 : 8) + FIVES[t % FIVES.length];
        });
        assertThat(alarms(weeks(counts).subList(104, 260))).isZero();
    }

    /** The last day of the year's gifts that is in the list of days is a Monday; here all of its week is busy. */
    @Test
    void aGiftSeasonMayEndSomeDaysLaterThanElsewhere() {
        List<Integer> counts = counts(260, t -> {
            LocalDate week = LocalDate.of(2017, 1, 2).plusWeeks(t);
            boolean busy = week.getMonthValue() == 12 && week.getDayOfMonth() <= 27;
            return (busy ? 20 : 8) * FIVES[t % FIVES.length];
        });
        List<Judgement> judged = detector.judge(Series.of("a", Step.WEEK, LocalDate.of(2017, 1, 2), counts));
        Judgement last = judged.get(259);
        assertThat(last.date()).isEqualTo(LocalDate.of(2021, 12, 20));
        assertThat(alarms(judged.subList(104, 260))).isZero();
        List<Integer> more = new ArrayList<>(counts);
        more.add(100);
        assertThat(states(detector.judge(Series.of("a", Step.WEEK, LocalDate.of(2017, 1, 2), more)), 1))
                .containsExactly(State.NONE);
    }

    @Test
    void hugeCountsAreJudgedToo() {
        List<Integer> counts = counts(200, t -> 1_000_000_000 + 1_000_000 * FIVES[t % FIVES.length]);
        List<Integer> more = new ArrayList<>(counts);
        more.add(Integer.MAX_VALUE);
        assertThat(states(weeks(more), 1)).containsExactly(State.ALARM);
    }

    @Test
    void aStricterChanceRaisesTheLimit() {
        Series series = Series.of("a", Step.WEEK, MONDAY, fives(104, 13));
        Judgement usual = detector.judgeLast(series);
        Judgement strict = new Detector(new DetectorSettings(1e-5, 3)).judgeLast(series);
        assertThat(usual.state()).isEqualTo(State.ALARM);
        assertThat(strict.state()).isEqualTo(State.NONE);
        assertThat(strict.upper()).isGreaterThan(usual.upper());
        assertThat(strict.p()).isCloseTo(usual.p(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 0, 9",
        "WEEK, 1, 1",
        "WEEK, 2, 0",
        "WEEK, 1, 2",
        "WEEK, 9, 1",
        "DAY, 0, 9",
        "DAY, 1, 1",
        "DAY, 3, 0"
    })
    void theChanceOfTheLastPeriodIsThatOfItsJudgement(Step step, int last, int before) {
        List<Integer> counts = new ArrayList<>(counts(60, t -> t % 10 / 9));
        counts.set(58, before);
        counts.set(59, last);
        Series series = Series.of("a", step, MONDAY, counts);
        assertThat(detector.chanceOfLast(series))
                .isEqualTo(detector.judgeLast(series).p());
    }

    @Test
    void aDetectorJudgesSeriesOfAnyBeginningAlike() {
        Series series = Series.of("a", Step.WEEK, MONDAY, fives(104, 13));
        Judgement alone = new Detector(DetectorSettings.USUAL).judgeLast(series);
        detector.judgeLast(Series.of("b", Step.WEEK, MONDAY.minusWeeks(30), fives(120, 5)));
        detector.judgeLast(Series.of("c", Step.WEEK, MONDAY, fives(20, 5)));
        assertThat(detector.judgeLast(series)).isEqualTo(alone);
    }
}
