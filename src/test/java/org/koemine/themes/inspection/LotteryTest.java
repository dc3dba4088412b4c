package org.koemine.themes.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.text.MentionId;

class LotteryTest {
    private static final List<MentionId> ALL = IntStream.range(0, 100)
            .mapToObj(i -> new MentionId(i / 2 + 1, i % 2))
            .toList();

    private static List<MentionId> draw(long seed, int size, List<MentionId> from) {
        Lottery lottery = new Lottery(seed, size);
        from.forEach(lottery::add);
        assertThat(lottery.asked()).isEqualTo(from.size());
        return lottery.drawn();
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderOfAsking() {
        List<MentionId> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(draw(1, 10, shuffled))
                .isEqualTo(draw(1, 10, ALL))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(draw(2, 10, ALL)).isNotEqualTo(draw(1, 10, ALL));
    }

    @Test
    void aLargerSampleBeginsWithTheSmallerOne() {
        assertThat(draw(1, 30, ALL).subList(0, 10)).isEqualTo(draw(1, 10, ALL));
    }

    @Test
    void whereThereAreFewerThanWantedAllAreDrawn() {
        assertThat(draw(1, 500, ALL)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void everyMentionIsEquallyLikely() {
        int[] drawn = new int[100];
        for (int seed = 0; seed < 10_000; seed++) {
            draw(seed, 10, ALL).forEach(mention -> drawn[(int) (mention.complaint() - 1) * 2 + mention.ordinal()]++);
        }

        // Expected 1,000 each, standard deviation 30.
        assertThat(drawn).hasSize(100);
        assertThat(IntStream.of(drawn)).allMatch(times -> times > 880 && times < 1_120);
    }
}
