package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Phrase;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

class ThemeFinderTest {
    private static final List<List<String>> PROBLEMS = List.of(
            List.of("荷物", "小包", "注文の品", "商品"), List.of("がまだ届きません", "が到着しない", "が来ない", "は未着のままです"),
            List.of("電話", "コールセンター", "窓口"), List.of("がつながらない", "が話し中ばかり", "に何度かけても出ない", "は保留のまま切れた"),
            List.of("写真", "画像", "説明"), List.of("と実物の色が違う", "より色が薄い", "と柄が異なる", "と色味がまるで別"));

    private final ThemeFinder finder = new ThemeFinder(ThemeSettings.DEFAULT, new PhraseFinder(), 1);

    @Test
    void whatIsSaidInDifferentWordsStandsInOneTheme() {
        List<Mention> mentions = mentions(200);
        ThemeSet found = find(mentions);
        Map<MentionId, ThemeId> theme = members(found);
        Map<Integer, Map<ThemeId, Integer>> byProblem = new HashMap<>();
        mentions.forEach(mention -> byProblem
                .computeIfAbsent((int) (mention.id().complaint() % 3), k -> new HashMap<>())
                .merge(theme.get(mention.id()), 1, Integer::sum));
        Set<ThemeId> main = new HashSet<>();
        byProblem
                .values()
                .forEach(counts -> main.add(Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                        .getKey()));
        assertThat(main).hasSize(3);
    }

    @Test
    void theSameMentionsGiveTheSameThemes() {
        List<Mention> mentions = mentions(90);
        assertThat(find(mentions)).isEqualTo(find(mentions));
    }

    @Test
    void theLargestIsTheFirst() {
        ThemeSet found = find(mentions(200));
        Map<ThemeId, Long> size = found.assignments().stream()
                .flatMap(one -> one.theme().stream())
                .collect(Collectors.groupingBy(theme -> theme, TreeMap::new, Collectors.counting()));
        assertThat(List.copyOf(size.values())).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.events())
                .containsExactlyElementsOf(size.entrySet().stream()
                        .map(theme ->
                                ThemeEvent.born(theme.getKey(), theme.getValue().intValue()))
                        .toList());
    }

    @Test
    void everyMentionIsAccountedFor() {
        List<Mention> mentions = mentions(60);
        assertThat(find(mentions).assignments())
                .extracting(Assignment::mention)
                .containsExactlyElementsOf(mentions.stream().map(Mention::id).toList());
    }

    @Test
    void theFirstExemplarSaysTheLabel() {
        List<Theme> named = find(mentions(200)).themes().stream()
                .filter(theme -> !keys(theme.label()).isEmpty())
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(theme ->
                        assertThat(keys(theme.exemplars().get(0).text())).containsAll(keys(theme.label())));
    }

    private static Set<String> keys(String text) {
        return new PhraseFinder().phrases(text).stream().map(Phrase::key).collect(Collectors.toSet());
    }

    @Test
    void labelsAreUniqueAndExemplarsAreOfDifferentComplaints() {
        ThemeSet found = find(mentions(200));
        assertThat(found.themes()).extracting(Theme::label).doesNotHaveDuplicates();
        assertThat(found.themes())
                .allSatisfy(theme -> assertThat(theme.exemplars())
                        .hasSizeBetween(1, 5)
                        .extracting(exemplar -> exemplar.mention().complaint())
                        .doesNotHaveDuplicates());
    }

    @Test
    void noMentionsGiveNoThemes() {
        assertThat(find(List.of())).isEqualTo(new ThemeSet(List.of(), List.of(), new TreeMap<>(), List.of()));
    }

    @Test
    void oneMentionIsUnassigned() {
        ThemeSet found = find(mentions(1));
        assertThat(found.themes()).isEmpty();
        assertThat(found.assignments())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.theme()).isEmpty());
    }

    @Test
    void aMentionLikeNoOtherIsUnassigned() {
        List<Mention> mentions = new ArrayList<>(mentions(120));
        MentionId odd = new MentionId(999, 0);
        mentions.add(new Mention(odd, 0, 8, "猫舌にラーメン", List.of("猫舌", "ラーメン")));
        assertThat(find(mentions).assignments()).contains(new Assignment(odd, Optional.empty(), 0));
    }

    @Test
    void theSameTextFiftyThousandTimesIsOneTheme() {
        List<Mention> mentions = new ArrayList<>(mentions(60));
        Mention pattern = new TextAnalyser().analyse(1, "返金がまだされません").get(0);
        for (int i = 0; i < 50_000; i++) {
            mentions.add(new Mention(new MentionId(1_000 + i, 0), 0, pattern.end(), pattern.text(), pattern.terms()));
        }
        Map<MentionId, ThemeId> theme = members(find(mentions));
        Set<ThemeId> themes = new HashSet<>();
        mentions.subList(60, mentions.size()).forEach(mention -> themes.add(theme.get(mention.id())));
        assertThat(themes).hasSize(1).doesNotContainNull();
    }

    /** Complaint n states problem n mod 3 in words drawn at random. */
    private static List<Mention> mentions(int complaints) {
        Random random = new Random(11);
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        for (int n = 0; n < complaints; n++) {
            List<String> subjects = PROBLEMS.get(n % 3 * 2);
            List<String> predicates = PROBLEMS.get(n % 3 * 2 + 1);
            String body =
                    subjects.get(random.nextInt(subjects.size())) + predicates.get(random.nextInt(predicates.size()));
            mentions.addAll(analyser.analyse(n, body));
        }
        return mentions;
    }

    private ThemeSet find(List<Mention> mentions) {
        return finder.find(FeatureSpace.learn(mentions, mentions, 1), mentions);
    }

    private static Map<MentionId, ThemeId> members(ThemeSet found) {
        Map<MentionId, ThemeId> members = new HashMap<>();
        found.assignments().forEach(one -> one.theme().ifPresent(theme -> members.put(one.mention(), theme)));
        return members;
    }
}
