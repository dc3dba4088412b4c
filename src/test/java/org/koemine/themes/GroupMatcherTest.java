package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.themes.GroupJoinerTest.group;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.text.PhraseFinder;

class GroupMatcherTest {
    private static final ThemeGroups BEFORE =
            new ThemeGroups(List.of(group(2, "荷物", 1, 2, 3, 4), group(5, "返金", 5, 6, 7)), 7);

    private static List<ThemeId> ids(int... themes) {
        return IntStream.of(themes).mapToObj(ThemeId::of).toList();
    }

    private static ThemeGroups match(List<List<ThemeId>> found) {
        return match(BEFORE, found);
    }

    private static ThemeGroups match(ThemeGroups before, List<List<ThemeId>> found) {
        List<KnownTheme> themes = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new KnownTheme(ThemeId.of(number), "甲乙丙".repeat(number), true, List.of()))
                .toList();
        return new GroupMatcher(before).match(found, new GroupNamer(themes, new PhraseFinder()));
    }

    private static String first(int theme) {
        return "甲乙丙".repeat(theme) + " ほか";
    }

    @Test
    void theSameGroupsStayTheSame() {
        assertThat(match(List.of(ids(1, 2, 3, 4), ids(5, 6, 7)))).isEqualTo(BEFORE);
    }

    @Test
    void aGroupContinuesTheOneItSharesMostThemesWith() {
        assertThat(match(List.of(ids(5, 6, 7, 8), ids(1, 2, 3))).groups())
                .containsExactly(group(2, "荷物", 1, 2, 3), group(5, "返金", 5, 6, 7, 8));
    }

    @Test
    void aGroupThatChangedMuchKeepsItsIdAndGetsALabelAnew() {
        assertThat(match(List.of(ids(1, 2, 11, 12))).groups()).containsExactly(group(2, first(1), 1, 2, 11, 12));
    }

    @Test
    void aNameThatAPersonGaveGoesWithTheIdHoweverMuchChanged() {
        ThemeGroup named = new ThemeGroup(GroupId.of(2), "荷物のこと", ids(1, 2, 3, 4), true);
        ThemeGroups before = new ThemeGroups(List.of(named), 7);

        assertThat(match(before, List.of(ids(1, 2, 11, 12))).groups())
                .containsExactly(new ThemeGroup(GroupId.of(2), "荷物のこと", ids(1, 2, 11, 12), true));
    }

    @Test
    void aNewGroupIsNotCalledWhatAPersonCalledAnother() {
        ThemeGroup named = new ThemeGroup(GroupId.of(2), first(11), ids(1, 2, 3, 4), true);
        ThemeGroups before = new ThemeGroups(List.of(named), 7);

        assertThat(match(before, List.of(ids(11, 12), ids(1, 2, 3))).groups())
                .containsExactly(
                        new ThemeGroup(GroupId.of(2), first(11), ids(1, 2, 3), true), group(8, first(12), 11, 12));
    }

    @Test
    void aGroupThatContinuesNoneGetsTheNextNumber() {
        assertThat(match(List.of(ids(11, 12), ids(1, 11, 13, 14))))
                .isEqualTo(new ThemeGroups(List.of(group(8, first(11), 11, 12), group(9, first(1), 1, 11, 13, 14)), 9));
    }

    @Test
    void ofTwoPartsTheLargerContinuesAndTheOtherIsNew() {
        assertThat(match(List.of(ids(5), ids(6, 7))).groups())
                .containsExactly(group(5, "返金", 6, 7), group(8, first(5), 5));
    }

    @Test
    void whereNothingIsFoundNoGroupStandsAndNoNumberIsGivenTwice() {
        assertThat(match(List.of())).isEqualTo(new ThemeGroups(List.of(), 7));
    }
}
