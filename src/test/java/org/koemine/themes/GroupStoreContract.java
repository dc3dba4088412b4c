package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.themes.GroupJoinerTest.group;
import static org.koemine.themes.ThemeSets.rows;
import static org.koemine.themes.ThemeSets.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What a store of groups does, whatever database is behind it. */
abstract class GroupStoreContract {
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);
    private static final ThemeGroups TWO = new ThemeGroups(List.of(group(1, "荷物", 1, 2), group(2, "返金・送料", 3, 4)), 2);

    private Database database;
    private GroupStore store;

    abstract Database open();

    @BeforeEach
    void sixThemes() {
        database = open();
        store = new GroupStore(database.jdbi());
        List<Theme> themes = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> theme(number, "テーマ" + number))
                .toList();
        new ThemeStore(database.jdbi())
                .add(FIRST, LocalDate.of(2026, 4, 1), ThemeSets.of(themes, List.of(), List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Lets these themes stand and no other. */
    private void themes(int... numbers) {
        database.jdbi().useHandle(handle -> {
            handle.execute("UPDATE theme SET retired_run = 1");
            IntStream.of(numbers)
                    .mapToObj(ThemeId::of)
                    .forEach(
                            id -> handle.execute("UPDATE theme SET retired_run = NULL WHERE theme_id = ?", id.value()));
        });
    }

    private List<String> lives() {
        return rows(database, "SELECT group_id, label, born_run, ended_run FROM theme_group ORDER BY group_id");
    }

    @Test
    void beforeTheFirstRunThereIsNoGroup() {
        assertThat(store.groups()).isEqualTo(ThemeGroups.NONE);
    }

    @Test
    void groupsComeBackAsTheyWereFound() {
        store.save(FIRST, TWO);

        assertThat(store.groups()).isEqualTo(TWO);
        assertThat(store.groups().byTheme())
                .containsOnlyKeys(ThemeId.of(1), ThemeId.of(2), ThemeId.of(3), ThemeId.of(4))
                .containsEntry(ThemeId.of(4), group(2, "返金・送料", 3, 4));
    }

    @Test
    void savedTwiceTheyAreTheSame() {
        store.save(FIRST, TWO);
        List<String> before = lives();

        store.save(SECOND, TWO);

        assertThat(lives()).isEqualTo(before).containsExactly("[G-01, 荷物, 1, null]", "[G-02, 返金・送料, 1, null]");
        assertThat(store.groups()).isEqualTo(TWO);
    }

    @Test
    void aThemeThatIsRetiredLeavesItsGroupAndComesBackToIt() {
        store.save(FIRST, TWO);
        themes(1, 3, 4, 5, 6);
        assertThat(store.groups().groups()).containsExactly(group(1, "荷物", 1), group(2, "返金・送料", 3, 4));

        store.save(SECOND, store.groups());
        themes(1, 2, 3, 4, 5, 6);

        assertThat(store.groups()).isEqualTo(TWO);
    }

    @Test
    void aGroupOfWhichNoThemeStandsIsNotShownAndItsNumberIsNotGivenAgain() {
        store.save(FIRST, TWO);

        themes(1, 2);

        assertThat(store.groups()).isEqualTo(new ThemeGroups(List.of(group(1, "荷物", 1, 2)), 2));
    }

    @Test
    void whatWasFoundAnewTakesThePlaceOfWhatStood() {
        store.save(FIRST, TWO);
        ThemeGroups other = new ThemeGroups(List.of(group(2, "返金", 2, 3), group(3, "電話", 1, 5, 6)), 3);

        store.save(SECOND, other);

        assertThat(store.groups()).isEqualTo(other);
        assertThat(lives()).containsExactly("[G-01, 荷物, 1, 2]", "[G-02, 返金, 1, null]", "[G-03, 電話, 2, null]");
    }

    @Test
    void aThemeThatComesBackToAGroupThatEndedStandsAlone() {
        store.save(FIRST, TWO);
        themes(2, 3, 4, 5, 6);
        store.save(SECOND, new ThemeGroups(List.of(group(2, "返金", 3, 4)), 2));
        themes(1, 2, 3, 4, 5, 6);
        assertThat(store.groups().byTheme()).doesNotContainKeys(ThemeId.of(1), ThemeId.of(2));

        ThemeGroups joined = new ThemeGroups(List.of(group(2, "返金", 1, 3, 4)), 2);
        store.save(SECOND, joined);

        assertThat(store.groups()).isEqualTo(joined);
    }

    @Test
    void aNameThatAPersonGaveStandsUntilItsGroupEnds() {
        store.save(FIRST, TWO);
        store.rename(GroupId.of(2), "お金のこと");
        ThemeGroup named = new ThemeGroup(GroupId.of(2), "お金のこと", List.of(ThemeId.of(3), ThemeId.of(4)), true);
        assertThat(store.groups().groups()).containsExactly(group(1, "荷物", 1, 2), named);

        store.save(SECOND, store.groups());
        assertThat(store.groups().groups()).containsExactly(group(1, "荷物", 1, 2), named);
        assertThat(store.namesEnded(SECOND)).isEmpty();

        RunId third = new RunId(3);
        store.save(third, new ThemeGroups(List.of(group(3, "電話", 1, 3)), 3));

        assertThat(store.namesEnded(third)).containsExactly(Map.entry(GroupId.of(2), "お金のこと"));
        assertThat(store.label(GroupId.of(2))).contains("お金のこと");
        assertThat(store.label(GroupId.of(4))).isEmpty();
    }

    @Test
    void groupsComeByNumberAlsoWhereNumbersGrowLonger() {
        ThemeGroups many = new ThemeGroups(List.of(group(100, "丙", 3), group(9, "甲", 1), group(99, "乙", 2)), 100);

        store.save(FIRST, many);

        assertThat(store.groups()).isEqualTo(many);
        assertThat(store.groups().groups()).extracting(ThemeGroup::label).containsExactly("甲", "乙", "丙");
    }
}
