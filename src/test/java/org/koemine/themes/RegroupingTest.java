package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds by whatever rules themes are matched with what was found afresh. */
class RegroupingTest {
    private interface Rule {
        Regrouping match(long[][] shared, long[] waiting, boolean[] decided, long fewest);
    }

    /** Rules, each with tables drawn by a hundred seeds. */
    static Stream<Arguments> drawn() {
        return IntStream.range(0, 100)
                .boxed()
                .flatMap(seed ->
                        Stream.<Rule>of(Reconciliation::new, AsFound::new).map(rule -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theSameClustersMatchedWithTheOutcomeChangeNothing(Rule rule, int seed) {
        Random random = new Random(seed);
        int themes = 1 + random.nextInt(12);
        int clusters = 1 + random.nextInt(12);
        long[][] shared = new long[themes][clusters + 1];
        for (int i = 0; i < 40; i++) {
            shared[random.nextInt(themes)][random.nextInt(clusters + 1)] += 1 + random.nextInt(30);
        }
        long[] waiting = random.ints(clusters, 0, 20).asLongStream().toArray();
        boolean[] decided = new boolean[themes];
        IntStream.range(0, themes).forEach(theme -> decided[theme] = random.nextInt(4) == 0);
        Regrouping first = rule.match(shared, waiting, decided, 3);

        long[][] after = new long[first.themes()][clusters + 1];
        long[] stillWaiting = new long[clusters];
        for (int cluster = 0; cluster <= clusters; cluster++) {
            int place = cluster == clusters ? Regrouping.NOWHERE : cluster;
            for (int theme = 0; theme < themes; theme++) {
                after[first.now(theme, place)][cluster] += shared[theme][cluster];
            }
            if (first.waitingNow(place) != Regrouping.NOWHERE) {
                after[first.waitingNow(place)][cluster] += waiting[cluster];
            } else if (cluster < clusters) {
                stillWaiting[cluster] = waiting[cluster];
            }
        }
        Regrouping second = rule.match(after, stillWaiting, Arrays.copyOf(decided, first.themes()), 3);

        assertThat(second.themes()).isEqualTo(first.themes());
        assertThat(second.ended()).isEmpty();
        for (int theme = 0; theme < after.length; theme++) {
            for (int cluster = 0; cluster < clusters; cluster++) {
                if (after[theme][cluster] > 0) {
                    assertThat(second.now(theme, cluster)).isEqualTo(theme);
                }
            }
        }
    }

    /** A line a theme: where each of its cells stands now. */
    static String table(Regrouping matched, int themes, int clusters) {
        StringBuilder table = new StringBuilder();
        for (int theme = 0; theme < themes; theme++) {
            for (int cluster = 0; cluster < clusters; cluster++) {
                table.append(matched.now(theme, cluster)).append(' ');
            }
            table.append(matched.now(theme, Regrouping.NOWHERE)).append('\n');
        }
        return table.toString();
    }
}
