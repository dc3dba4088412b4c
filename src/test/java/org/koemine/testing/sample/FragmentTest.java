package org.koemine.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FragmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final Product RUCKSACK = Product.parse(1, "リュック30L | リュック | bag zip | 8,980円 | 丈夫");

    @Test
    void aBareLineFitsAllGoodsOnAllDays() {
        Fragment fragment = Fragment.parse("{p}が壊れた");
        assertThat(fragment.fits(RUCKSACK, DAY)).isTrue();
        assertThat(fragment.closed()).isFalse();
    }

    @Test
    void aLineForOtherGoodsDoesNotFit() {
        assertThat(Fragment.parse("@food|fabric 臭い").fits(RUCKSACK, DAY)).isFalse();
        assertThat(Fragment.parse("@food|zip 閉まらない").fits(RUCKSACK, DAY)).isTrue();
    }

    @Test
    void aLineFitsFromItsDayOn() {
        Fragment fragment = Fragment.parse("@2026-09-10 @zip 最近の品は弱い");
        assertThat(fragment.fits(RUCKSACK, DAY)).isTrue();
        assertThat(fragment.fits(RUCKSACK, DAY.minusDays(1))).isFalse();
    }

    @Test
    void sentencesOfOneSideGoTogether() {
        Fragment size = Fragment.parse("%size 小さい");
        assertThat(Fragment.parse("%size 測ったのに").goesWith(size)).isTrue();
        assertThat(Fragment.parse("%colour 派手").goesWith(size)).isFalse();
        assertThat(Fragment.parse("返品したい").goesWith(size)).isTrue();
    }

    @Test
    void anExclamationMarkClosesWhatIsSaid() {
        assertThat(Fragment.parse("! やっと届いた").closed()).isTrue();
    }

    @Test
    void marksInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> Fragment.parse("@zip %size 小さい")).hasMessageContaining("@zip %size 小さい");
    }

    @Test
    void oneOfSeveralWordingsIsChosenAlsoInsideAnother() {
        Set<String> possible = Set.of("届かない", "来ない", "まだ来ない");
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Alternation.choose("(届か|(|まだ)来)ない", new Random(seed))).isIn(possible);
        }
    }

    @Test
    void aPhaseLastsUntilTheNextBegins() {
        assertThat(Phase.parse("2026-08-01 18, 2026-09-21 46"))
                .isEqualTo(List.of(
                        new Phase(Phase.FIRST, LocalDate.of(2026, 9, 21), 18),
                        new Phase(LocalDate.of(2026, 9, 21), Phase.END, 46)));
    }
}
