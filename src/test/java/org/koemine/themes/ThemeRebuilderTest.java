package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

/** What is found afresh is the outcome that a test starts from, but for what the test is about. */
class ThemeRebuilderTest {
    private static final List<List<String>> PROBLEMS = List.of(
            List.of("荷物", "小包", "注文の品"), List.of("がまだ届きません", "が到着しない", "が来ない"),
            List.of("電話", "コールセンター", "窓口"), List.of("がつながらない", "が話し中ばかり", "に何度かけても出ない"),
            List.of("写真", "画像", "説明"), List.of("と実物の色が違う", "より色が薄い", "と柄が異なる"));

    private final List<Mention> mentions = mentions(240);
    private final FeatureSpace space = FeatureSpace.learn(mentions, mentions, 1);
    private final Map<MentionId, Integer> fresh = fresh();
    private final Map<MentionId, Integer> standing = new TreeMap<>(fresh);

    @Test
    void themesThatAreFoundAgainStayAsTheyAre() {
        RebuiltThemes rebuilt = rebuild(Set.of(), Set.of());

        assertThat(rebuilt.found().assignments()).isEmpty();
        assertThat(rebuilt.found().events()).isEmpty();
        assertThat(rebuilt.found().themes())
                .extracting(Theme::label)
                .containsExactlyElementsOf(standing.values().stream()
                        .distinct()
                        .sorted()
                        .map(this::label)
                        .toList());
    }

    @Test
    void aFewThatStandAmongOthersGoToTheirOwn() {
        MentionId stray = first(2);
        standing.put(stray, 1);

        RebuiltThemes rebuilt = rebuild(Set.of(), Set.of());

        assertThat(rebuilt.found().assignments())
                .extracting(Assignment::mention, Assignment::theme)
                .containsExactly(tuple(stray, Optional.of(ThemeId.of(2))));
        assertThat(rebuilt.found().events())
                .containsExactly(
                        new ThemeEvent(ThemeId.of(1), ThemeEvent.Kind.MOVED_AWAY, "mentions=1"),
                        new ThemeEvent(ThemeId.of(2), ThemeEvent.Kind.MOVED_HERE, "mentions=1"));
    }

    @Test
    void whatAPersonPlacedStays() {
        MentionId stray = first(2);
        standing.put(stray, 1);

        assertThat(rebuild(Set.of(stray), Set.of()).found().assignments()).isEmpty();
    }

    @Test
    void aThemeThatSaysTwoThingsIsSplit() {
        standing.replaceAll((mention, theme) -> theme == 2 ? 1 : theme);

        RebuiltThemes rebuilt = rebuild(Set.of(), Set.of());

        ThemeId begun = ThemeId.of(last() + 1);
        assertThat(rebuilt.found().events())
                .containsExactly(
                        new ThemeEvent(ThemeId.of(1), ThemeEvent.Kind.SPLIT_INTO, begun + " mentions=" + size(2)),
                        new ThemeEvent(begun, ThemeEvent.Kind.SPLIT_FROM, "T-0001 mentions=" + size(2)));
        assertThat(rebuild(Set.of(), Set.of(ThemeId.of(1))).found().events()).isEmpty();
    }

    @Test
    void themesThatSayTheSameAreMerged() {
        int other = last() + 1;
        List<MentionId> members = members(1);
        members.subList(0, members.size() / 3).forEach(member -> standing.put(member, other));

        RebuiltThemes rebuilt = rebuild(Set.of(), Set.of());

        assertThat(rebuilt.merged()).containsOnly(Map.entry(ThemeId.of(other), ThemeId.of(1)));
        assertThat(rebuilt.found().events())
                .extracting(ThemeEvent::kind)
                .contains(ThemeEvent.Kind.MERGED_INTO, ThemeEvent.Kind.ABSORBED);
        assertThat(rebuild(Set.of(), Set.of(ThemeId.of(other))).merged()).isEmpty();
    }

    @Test
    void whatWaitedAndHoldsTogetherIsBorn() {
        int gone = last();
        List<MentionId> members = members(gone);
        standing.values().removeIf(theme -> theme == gone);

        RebuiltThemes rebuilt = rebuild(Set.of(), Set.of());

        assertThat(rebuilt.found().events()).containsExactly(ThemeEvent.born(ThemeId.of(gone), members.size()));
        assertThat(rebuilt.found().cores().get(ThemeId.of(gone))).isEqualTo(members);
    }

    @Test
    void whatIsLikeARetiredThemeIsNotBornAgain() {
        int gone = last();
        List<Mention> core = mentions.stream()
                .filter(mention -> Integer.valueOf(gone).equals(standing.get(mention.id())))
                .toList();
        standing.values().removeIf(theme -> theme == gone);
        List<KnownTheme> themes = new ArrayList<>(ledger().themes());
        themes.add(new KnownTheme(ThemeId.of(gone), "追わない", false, core));

        RebuiltThemes rebuilt = new ThemeRebuilder(ThemeSettings.DEFAULT, new PhraseFinder(), 1)
                .rebuild(
                        space,
                        new Holdings(new ThemeLedger(themes, gone), Set.of(), standings(Set.of())),
                        mentions,
                        false);

        assertThat(rebuilt.found().assignments()).isEmpty();
        assertThat(rebuilt.found().events()).isEmpty();
    }

    @Test
    void takenAsFoundAFairPartOfAnotherThemeGoesToItsOwn() {
        List<MentionId> strays = members(2).subList(0, size(2) / 3);
        strays.forEach(stray -> standing.put(stray, 1));

        assertThat(rebuild(Set.of(), Set.of()).found().assignments()).isEmpty();
        assertThat(rebuildAsFound(Set.of()).found().assignments())
                .extracting(Assignment::mention, Assignment::theme)
                .containsExactlyElementsOf(strays.stream()
                        .map(stray -> tuple(stray, Optional.of(ThemeId.of(2))))
                        .toList());
    }

    @Test
    void aThemeMostOfWhichIsNewTakesANewNameUnlessAPersonDecidedAboutIt() {
        List<MentionId> members = members(1);
        int last = last();
        for (int i = 0; i < members.size(); i++) {
            standing.put(
                    members.get(i), List.of(1, 1, last + 1, last + 2, last + 3).get(i % 5));
        }

        RebuiltThemes rebuilt = rebuildAsFound(Set.of());

        String now = rebuilt.found().themes().get(0).label();
        assertThat(rebuilt.merged().values()).containsExactly(ThemeId.of(1), ThemeId.of(1), ThemeId.of(1));
        assertThat(rebuilt.found().events())
                .contains(new ThemeEvent(ThemeId.of(1), ThemeEvent.Kind.RENAMED, "テーマ1 → " + now));
        assertThat(rebuildAsFound(Set.of(ThemeId.of(1))).found().themes().get(0).label())
                .isEqualTo("テーマ1");
    }

    private RebuiltThemes rebuildAsFound(Set<ThemeId> decided) {
        return new ThemeRebuilder(ThemeSettings.DEFAULT, new PhraseFinder(), 1)
                .rebuild(space, new Holdings(ledger(), decided, standings(Set.of())), mentions, true);
    }

    private RebuiltThemes rebuild(Set<MentionId> byHand, Set<ThemeId> decided) {
        return new ThemeRebuilder(ThemeSettings.DEFAULT, new PhraseFinder(), 1)
                .rebuild(space, new Holdings(ledger(), decided, standings(byHand)), mentions, false);
    }

    private ThemeLedger ledger() {
        List<KnownTheme> themes = standing.values().stream()
                .distinct()
                .sorted()
                .map(number -> new KnownTheme(ThemeId.of(number), label(number), true, List.of()))
                .toList();
        return new ThemeLedger(themes, themes.get(themes.size() - 1).id().number());
    }

    private List<Standing> standings(Set<MentionId> byHand) {
        return mentions.stream()
                .map(Mention::id)
                .map(id ->
                        new Standing(id, Optional.ofNullable(standing.get(id)).map(ThemeId::of), byHand.contains(id)))
                .toList();
    }

    private Map<MentionId, Integer> fresh() {
        Map<MentionId, Integer> theme = new TreeMap<>();
        new ThemeFinder(ThemeSettings.DEFAULT, new PhraseFinder(), 1)
                .find(space, mentions)
                .assignments()
                .forEach(one -> one.theme().ifPresent(id -> theme.put(one.mention(), id.number())));
        return theme;
    }

    private String label(int number) {
        return "テーマ" + number;
    }

    private int last() {
        return standing.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private MentionId first(int theme) {
        return members(theme).get(0);
    }

    private int size(int theme) {
        return members(theme).size();
    }

    private List<MentionId> members(int theme) {
        return fresh.entrySet().stream()
                .filter(member -> member.getValue() == theme)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Complaint n states problem n mod 3 in words drawn at random. */
    private static List<Mention> mentions(int complaints) {
        Random random = new Random(11);
        TextAnalyser analyser = new TextAnalyser();
        Function<List<String>, String> draw = words -> words.get(random.nextInt(words.size()));
        List<Mention> mentions = new ArrayList<>();
        for (int n = 0; n < complaints; n++) {
            mentions.addAll(
                    analyser.analyse(n, draw.apply(PROBLEMS.get(n % 3 * 2)) + draw.apply(PROBLEMS.get(n % 3 * 2 + 1))));
        }
        return mentions;
    }
}
