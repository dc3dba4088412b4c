package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

class ThemeMatcherTest {
    private static final ThemeId ONE = ThemeId.of(1);
    private static final ThemeId TWO = ThemeId.of(2);

    @Test
    void withoutKnownThemesTheLargestClusterIsTheFirst() {
        ThemeMatcher.Match match =
                new ThemeMatcher(KnownThemes.NONE).match(mentions(5), new int[][] {{0, 1}, {2, 3, 4}});
        assertThat(match.ids()).containsExactly(TWO, ONE);
        assertThat(match.events())
                .containsExactly(
                        new ThemeEvent(ONE, ThemeEvent.Kind.BORN, "mentions=3"),
                        new ThemeEvent(TWO, ThemeEvent.Kind.BORN, "mentions=2"));
    }

    @Test
    void aClusterThatSharesMembersKeepsTheId() {
        ThemeMatcher matcher = new ThemeMatcher(known(Map.of(0, ONE, 1, ONE, 2, TWO, 3, TWO)));
        ThemeMatcher.Match match = matcher.match(mentions(7), new int[][] {{2, 3, 4, 5}, {0, 1, 6}});
        assertThat(match.ids()).containsExactly(TWO, ONE);
        assertThat(match.events()).isEmpty();
    }

    @Test
    void aThemeThatGrewTenfoldIsStillTheSame() {
        int[] grown = IntStream.range(0, 40).toArray();
        ThemeMatcher matcher = new ThemeMatcher(known(Map.of(0, ONE, 1, ONE, 2, ONE, 3, ONE)));
        assertThat(matcher.match(mentions(40), new int[][] {grown}).ids()).containsExactly(ONE);
    }

    @Test
    void aThemeThatIsSwallowedIsMergedIntoTheOneThatHoldsIt() {
        ThemeMatcher matcher = new ThemeMatcher(known(Map.of(0, ONE, 1, ONE, 2, ONE, 3, TWO)));
        ThemeMatcher.Match match = matcher.match(mentions(4), new int[][] {{0, 1, 2, 3}});
        assertThat(match.ids()).containsExactly(ONE);
        assertThat(match.events()).containsExactly(new ThemeEvent(TWO, ThemeEvent.Kind.MERGED_INTO, "T-0001 shared=1"));
    }

    @Test
    void aThemeWhoseMembersAreGoneIsRetiredAndItsNumberIsNotGivenAgain() {
        ThemeMatcher matcher = new ThemeMatcher(known(Map.of(8, ONE, 9, TWO)));
        ThemeMatcher.Match match = matcher.match(mentions(3), new int[][] {{0, 1, 2}});
        assertThat(match.ids()).containsExactly(ThemeId.of(3));
        assertThat(match.events())
                .containsExactly(
                        new ThemeEvent(ONE, ThemeEvent.Kind.RETIRED, ""),
                        new ThemeEvent(TWO, ThemeEvent.Kind.RETIRED, ""),
                        new ThemeEvent(ThemeId.of(3), ThemeEvent.Kind.BORN, "mentions=3"));
    }

    private static List<Mention> mentions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Mention(new MentionId(i, 0), 0, 1, "x", List.of("x")))
                .toList();
    }

    private static KnownThemes known(Map<Integer, ThemeId> themes) {
        Map<MentionId, ThemeId> members = new HashMap<>();
        themes.forEach((i, theme) -> members.put(new MentionId(i, 0), theme));
        TreeMap<ThemeId, String> labels = new TreeMap<>();
        themes.values().forEach(theme -> labels.put(theme, "label of " + theme));
        return new KnownThemes(members, labels, 2);
    }
}
