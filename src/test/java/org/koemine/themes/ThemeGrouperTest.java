package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

class ThemeGrouperTest {
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    private static final List<String> OF_BUSES = List.of("路線", "停留所", "運転手", "運賃");
    private static final List<String> OF_TOILETS = List.of("個室", "便器", "床", "掃除");
    private static final List<String> OF_PHONES = List.of("窓口", "受付", "回線", "担当");

    private static final List<KnownTheme> BUS =
            List.of(theme(1, "バス", "遅れる", OF_BUSES), theme(2, "バス", "混む", OF_BUSES), theme(3, "バス", "揺れる", OF_BUSES));
    private static final List<KnownTheme> TOILET = List.of(
            theme(4, "トイレ", "臭い", OF_TOILETS), theme(5, "トイレ", "汚い", OF_TOILETS), theme(6, "トイレ", "狭い", OF_TOILETS));
    private static final List<KnownTheme> PHONE =
            List.of(theme(7, "電話", "切れる", OF_PHONES), theme(8, "電話", "鳴る", OF_PHONES));
    private static final KnownTheme DEAR_BUS = theme(9, "バス", "高い", OF_BUSES);
    private static final KnownTheme RETIRED = new KnownTheme(ThemeId.of(10), "バス", false, DEAR_BUS.core());

    private final ThemeGrouper grouper = new ThemeGrouper(space(), new PhraseFinder(), 1, 4);

    /** What is said of one thing in many ways. */
    private static KnownTheme theme(int number, String thing, String problem, List<String> context) {
        List<String> texts = new ArrayList<>();
        for (String word : context) {
            texts.add(thing + "が" + problem);
            texts.add(word + "の近くで" + thing + "が" + problem);
            texts.add(thing + "の" + word + "が" + problem);
        }
        List<Mention> core = IntStream.range(0, texts.size())
                .mapToObj(i -> ANALYSER.analyse(100L * number + i, texts.get(i)))
                .flatMap(List::stream)
                .toList();
        return new KnownTheme(ThemeId.of(number), thing + "が" + problem, true, core);
    }

    private static List<KnownTheme> together(List<KnownTheme> some, KnownTheme... more) {
        List<KnownTheme> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static List<KnownTheme> eight() {
        return Stream.of(BUS, TOILET, PHONE).flatMap(List::stream).toList();
    }

    private static FeatureSpace space() {
        List<Mention> mentions = together(eight(), DEAR_BUS).stream()
                .flatMap(theme -> theme.core().stream())
                .toList();
        return FeatureSpace.learn(mentions, mentions, 1);
    }

    private static List<List<Integer>> themes(ThemeGroups groups) {
        return groups.groups().stream()
                .map(group -> group.themes().stream().map(ThemeId::number).toList())
                .toList();
    }

    @Test
    void themesAboutTheSameFormAGroupWithALabel() {
        ThemeGroups groups = grouper.find(eight(), ThemeGroups.NONE);

        assertThat(themes(groups)).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7, 8));
        assertThat(groups.groups())
                .extracting(ThemeGroup::id)
                .containsExactly(GroupId.of(1), GroupId.of(2), GroupId.of(3));
        assertThat(groups.groups()).extracting(ThemeGroup::label).containsExactly("バス", "トイレ", "電話");
        assertThat(groups.lastNumber()).isEqualTo(3);
    }

    @Test
    void theSameThemesAlwaysFormTheSameGroups() {
        assertThat(new ThemeGrouper(space(), new PhraseFinder(), 1, 4).find(eight(), ThemeGroups.NONE))
                .isEqualTo(grouper.find(eight(), ThemeGroups.NONE));
    }

    @Test
    void onTheFirstNightGroupsAreFound() {
        assertThat(grouper.follow(eight(), ThemeGroups.NONE)).isEqualTo(grouper.find(eight(), ThemeGroups.NONE));
    }

    @Test
    void aNewThemeJoinsItsGroupAndNothingElseMoves() {
        ThemeGroups before = grouper.find(eight(), ThemeGroups.NONE);

        ThemeGroups after = grouper.follow(together(eight(), DEAR_BUS), before);

        assertThat(themes(after)).containsExactly(List.of(1, 2, 3, 9), List.of(4, 5, 6), List.of(7, 8));
        assertThat(after.groups()).extracting(ThemeGroup::label).containsExactly("バス", "トイレ", "電話");
    }

    @Test
    void aNightWithoutANewThemeChangesNothingHoweverTheGroupsCameAbout() {
        ThemeGroups odd = new ThemeGroups(
                List.of(
                        new ThemeGroup(GroupId.of(3), "甲", List.of(ThemeId.of(1), ThemeId.of(4))),
                        new ThemeGroup(
                                GroupId.of(4),
                                "乙",
                                IntStream.of(2, 3, 5, 6, 7, 8)
                                        .mapToObj(ThemeId::of)
                                        .toList())),
                9);

        assertThat(grouper.follow(eight(), odd)).isEqualTo(odd);
    }

    @Test
    void foundAnewAGroupKeepsTheIdAndLabelOfTheOneItContinues() {
        ThemeGroups before = new ThemeGroups(
                List.of(new ThemeGroup(GroupId.of(3), "お手洗い", List.of(ThemeId.of(4), ThemeId.of(5), ThemeId.of(6)))),
                5);

        ThemeGroups found = grouper.find(eight(), before);

        assertThat(found.groups())
                .extracting(ThemeGroup::id)
                .containsExactly(GroupId.of(3), GroupId.of(6), GroupId.of(7));
        assertThat(found.groups()).extracting(ThemeGroup::label).containsExactly("お手洗い", "バス", "電話");
    }

    @Test
    void themesThatAPersonRetiredAndThoseWithoutACoreAreLeftOut() {
        KnownTheme bare = new KnownTheme(ThemeId.of(11), "空", true, List.of());

        assertThat(grouper.find(together(eight(), RETIRED, bare), ThemeGroups.NONE))
                .isEqualTo(grouper.find(eight(), ThemeGroups.NONE));
    }

    @Test
    void themesThatAreSeenAtOneLookAreNotGrouped() {
        assertThat(new ThemeGrouper(space(), new PhraseFinder(), 1).find(eight(), ThemeGroups.NONE))
                .isEqualTo(ThemeGroups.NONE);
    }

    @Test
    void withoutThemesThereAreNoGroups() {
        assertThat(grouper.find(List.of(), ThemeGroups.NONE)).isEqualTo(ThemeGroups.NONE);
        assertThat(grouper.follow(List.of(), ThemeGroups.NONE)).isEqualTo(ThemeGroups.NONE);
        assertThat(grouper.follow(BUS, ThemeGroups.NONE)).isEqualTo(ThemeGroups.NONE);
    }
}
