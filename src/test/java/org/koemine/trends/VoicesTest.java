package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.trends.Voices.Voice;

class VoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void threePeopleWithinAWeekAreThree() {
        assertThat(Voices.areThree(List.of(voice(0, "田中"), voice(3, "鈴木"), voice(6, "佐藤"))))
                .isTrue();
    }

    @Test
    void onePersonWhoComplainsThreeTimesIsOne() {
        assertThat(Voices.areThree(List.of(voice(0, "田中"), voice(1, "田中 "), voice(2, "田中"), voice(3, "鈴木"))))
                .isFalse();
    }

    @Test
    void whoIsNotNamedIsSomebodyElseEachTime() {
        assertThat(Voices.areThree(List.of(voice(0, ""), voice(1, ""), voice(2, ""))))
                .isTrue();
    }

    @Test
    void threeInEightDaysAreNotThreeInAWeek() {
        assertThat(Voices.areThree(List.of(voice(0, "田中"), voice(3, "鈴木"), voice(7, "佐藤"))))
                .isFalse();
    }

    private static Voice voice(int day, String who) {
        return new Voice(DAY.plusDays(day), day, who);
    }
}
