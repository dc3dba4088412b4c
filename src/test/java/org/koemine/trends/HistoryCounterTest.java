package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.themes.ThemeId;

class HistoryCounterTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final Period WEEK = new Period(DATE.minusDays(6), DATE.plusDays(1));

    @Test
    void mentionsOfAComplaintCountOnceInEachTheme() {
        HistoryCounter counter = new HistoryCounter(WEEK);
        receive(counter, 1, DATE, "水筒");
        receive(counter, 2, DATE.minusDays(7), "");
        counter.assigned(ThemeId.of(5), 1);
        counter.assigned(ThemeId.of(5), 1);
        counter.assigned(ThemeId.of(5), 2);
        counter.assigned(ThemeId.of(6), 1);

        List<ThemeHistory> themes = counter.themes();
        assertThat(themes).extracting(ThemeHistory::theme).containsExactly(ThemeId.of(5), ThemeId.of(6));
        assertThat(themes).extracting(theme -> theme.days().total()).containsExactly(2, 1);
    }

    @Test
    void slicesAreCountedByWeeksThatEndWithTheBusinessDate() {
        HistoryCounter counter = new HistoryCounter(WEEK);
        receive(counter, 1, DATE, "水筒");
        receive(counter, 2, DATE.minusDays(6), "水筒");
        receive(counter, 3, DATE.minusDays(7), "水筒");
        receive(counter, 4, DATE.minusDays(30), "傘");
        for (int serial = 1; serial <= 4; serial++) {
            counter.assigned(ThemeId.of(5), serial);
        }

        ThemeHistory theme = counter.themes().get(0);
        WeekCounts bottles = theme.slices().get(new Slice(Facet.PRODUCT, "水筒"));
        assertThat(theme.slices().keySet())
                .containsExactly(
                        new Slice(Facet.PRODUCT, "傘"), new Slice(Facet.PRODUCT, "水筒"), new Slice(Facet.CHANNEL, "電話"));
        assertThat(bottles.in(0)).isEqualTo(2);
        assertThat(bottles.in(1)).isEqualTo(1);
        assertThat(bottles.total()).isEqualTo(3);
        assertThat(theme.slices().get(new Slice(Facet.CHANNEL, "電話")).in(0, 5)).isEqualTo(4);
        assertThat(theme.topProduct()).contains(new ProductCount("水筒", 2));
    }

    @Test
    void aComplaintThatIsNotCountedIsInNoThemeEither() {
        HistoryCounter counter = new HistoryCounter(WEEK);
        counter.assigned(ThemeId.of(5), 1);
        counter.assigned(ThemeId.of(5), 1_000_000);

        assertThat(counter.themes()).isEmpty();
        assertThat(counter.received().total()).isZero();
    }

    private static void receive(HistoryCounter counter, long serial, LocalDate day, String product) {
        counter.received(serial, day, day, product, "電話", "");
    }

    @Test
    void daysMayComeInAnyOrder() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            DayCounter counter = new DayCounter();
            TreeMap<LocalDate, Integer> expected = new TreeMap<>();
            for (int i = 0; i < 50; i++) {
                int day = random.nextInt(-300, 300);
                counter.add(day);
                expected.merge(LocalDate.ofEpochDay(day), 1, Integer::sum);
            }

            DayCounts counts = counter.counts();
            assertThat(counts.firstDay()).contains(expected.firstKey());
            assertThat(counts.lastDay()).contains(expected.lastKey());
            assertThat(counts.total()).isEqualTo(50);
            expected.forEach((day, count) ->
                    assertThat(counts.in(new Period(day, day.plusDays(1)))).isEqualTo(count));
        }
    }
}
