package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.themes.ThemeId;

class HistoryCounterTest {

    @Test
    void mentionsOfAComplaintCountOnceInEachTheme() {
        HistoryCounter counter = new HistoryCounter(2);
        counter.received(1, 100);
        counter.received(2, 101);
        counter.assigned(1, ThemeId.of(5));
        counter.assigned(1, ThemeId.of(6));
        counter.assigned(1, ThemeId.of(5));
        counter.assigned(2, ThemeId.of(5));

        assertThat(counter.themes().keySet()).containsExactly(ThemeId.of(5), ThemeId.of(6));
        assertThat(counter.themes().get(ThemeId.of(5)).total()).isEqualTo(2);
        assertThat(counter.themes().get(ThemeId.of(6)).total()).isEqualTo(1);
    }

    @Test
    void aComplaintThatIsNotCountedIsInNoThemeEither() {
        HistoryCounter counter = new HistoryCounter(1);
        counter.assigned(1, ThemeId.of(5));

        assertThat(counter.themes()).isEmpty();
        assertThat(counter.received().total()).isZero();
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
