package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupJoinerTest {
    private static final ThemeGroups TWO = new ThemeGroups(List.of(group(1, "荷物", 1, 2), group(2, "返金", 3, 4)), 2);

    static ThemeGroup group(int number, String label, int... themes) {
        return new ThemeGroup(GroupId.of(number), label, ids(themes));
    }

    private static List<ThemeId> ids(int... themes) {
        return IntStream.of(themes).mapToObj(ThemeId::of).toList();
    }

    /** Themes from number 1 on, of one member each, given by its angle in degrees. */
    private static GroupJoiner joiner(ThemeGroups before, int... angles) {
        float[][][] meanings = Arrays.stream(angles)
                .mapToDouble(Math::toRadians)
                .mapToObj(angle -> new float[][] {{(float) Math.cos(angle), (float) Math.sin(angle)}})
                .toArray(float[][][]::new);
        List<KnownTheme> themes = IntStream.rangeClosed(1, angles.length)
                .mapToObj(number -> new KnownTheme(ThemeId.of(number), "テーマ" + number, true, List.of()))
                .toList();
        return new GroupJoiner(themes, MeaningSums.of(meanings), before);
    }

    @Test
    void theMeasureIsHowLikeEachOtherTheThemesOfTheLoosestGroupAre() {
        assertThat(joiner(TWO, 0, 30, 90, 110).cohesion().orElseThrow())
                .isCloseTo(Math.cos(Math.toRadians(30)), within(1e-6));
    }

    @Test
    void withoutAGroupOfTwoThemesThereIsNoMeasure() {
        ThemeGroups single = new ThemeGroups(List.of(group(1, "荷物", 1)), 1);

        assertThat(joiner(single, 0, 10).cohesion()).isEmpty();
        assertThat(joiner(ThemeGroups.NONE, 0, 10).cohesion()).isEmpty();
    }

    @Test
    void aThemeJoinsTheGroupItIsAsLikeAsItsLoosestThemesAre() {
        assertThat(joiner(TWO, 0, 30, 90, 110, 10).join()).containsExactly(ids(1, 2, 5), ids(3, 4));
    }

    @Test
    void aThemeThatIsNearNoGroupStandsAlone() {
        assertThat(joiner(TWO, 0, 30, 90, 110, 200).join()).containsExactly(ids(1, 2), ids(3, 4));
    }

    @Test
    void themesThatAreLikeEachOtherOnlyFoundAGroup() {
        assertThat(joiner(TWO, 0, 30, 90, 110, 200, 210).join()).containsExactly(ids(1, 2), ids(3, 4), ids(5, 6));
    }

    @Test
    void groupsThatGrewAlikeStayTwo() {
        assertThat(joiner(TWO, 0, 10, 1, 11).join()).containsExactly(ids(1, 2), ids(3, 4));
    }

    @Test
    void aThemeOfAGroupThatCannotBeComparedStaysInIt() {
        ThemeGroups before = new ThemeGroups(List.of(group(1, "荷物", 1, 2, 9)), 1);

        assertThat(joiner(before, 0, 10).join()).containsExactly(ids(1, 2, 9));
    }
}
