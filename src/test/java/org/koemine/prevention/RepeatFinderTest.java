package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.RepeatFinder.Pair;

class RepeatFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Map<String, String> PHONE = Map.of("電話番号", "090-0000-1234");

    private static Pair pair(
            int daysBefore, Map<String, String> now, Map<String, String> then, boolean theme, boolean product) {
        return new Pair(7, DAY, now, DAY.minusDays(daysBefore), then, theme, product);
    }

    @Test
    void oneTelephoneNumberIsOneCustomerWithinTheDays() {
        assertThat(RepeatFinder.find(List.of(pair(30, PHONE, PHONE, false, false)), 30))
                .containsExactly(new Repeat(7, 1, DAY.minusDays(30), false));
        assertThat(RepeatFinder.find(List.of(pair(31, PHONE, PHONE, false, false)), 30))
                .isEmpty();
    }

    @Test
    void oneCustomerRepeatsATheme() {
        assertThat(RepeatFinder.find(List.of(pair(400, PHONE, PHONE, true, false)), 30))
                .containsExactly(new Repeat(7, 1, DAY.minusDays(400), true));
    }

    @Test
    void aNumberWrittenInAnotherWayIsTheSameNumber() {
        Pair pair = pair(3, Map.of("電話番号", "09000001234"), PHONE, false, false);

        assertThat(RepeatFinder.find(List.of(pair), 30)).hasSize(1);
    }

    @Test
    void anotherNumberIsAnotherCustomerWhateverElseIsAlike() {
        Pair pair = pair(1, Map.of("電話番号", "090-0000-9999"), PHONE, true, true);

        assertThat(RepeatFinder.find(List.of(pair), 30)).isEmpty();
    }

    @Test
    void aNameAloneWantsTheSameThemeOrGoodsAFewDaysAgo() {
        Map<String, String> nothing = Map.of("電話番号", "", "備考", "なし");

        assertThat(RepeatFinder.find(List.of(pair(5, nothing, PHONE, false, false)), 30))
                .isEmpty();
        assertThat(RepeatFinder.find(List.of(pair(5, nothing, PHONE, true, false)), 30))
                .hasSize(1);
        assertThat(RepeatFinder.find(List.of(pair(5, nothing, PHONE, false, true)), 30))
                .hasSize(1);
        assertThat(RepeatFinder.find(List.of(pair(31, nothing, PHONE, true, true)), 30))
                .isEmpty();
    }

    @Test
    void severalEarlierOnesAreCountedTogether() {
        List<Pair> pairs = List.of(pair(20, PHONE, PHONE, true, false), pair(2, PHONE, PHONE, false, false));

        assertThat(RepeatFinder.find(pairs, 30)).containsExactly(new Repeat(7, 2, DAY.minusDays(2), true));
    }
}
