package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

class ThemeFollowerTest {
    private static final List<String> KNOWN = List.of(
            "駐車場が狭くて車を停められない",
            "駐車場が足りず停める場所がない",
            "駐車場の台数が少ない",
            "駐車場が満車で停められなかった",
            "トイレが汚れていて使えない",
            "トイレの掃除がされていない",
            "トイレが汚くて困った",
            "トイレの床が汚れていた");
    private static final List<String> POWER =
            List.of("停電でエレベーターが止まった", "停電してエレベーターが動かない", "停電のためエレベーターが止まっていた", "停電でエレベーターに閉じ込められた", "停電になりエレベーターが使えない");

    private static final List<String> ELDERLY = List.of(
            "高齢の母の代わりに電話した", "高齢の父の代わりに電話した", "高齢の祖母の代わりに電話した", "高齢の祖父の代わりに電話しました", "高齢の母の代わりに手紙を書いた", "高齢の叔母の代わりに電話");

    /** Five complaints of an earthquake, and two that share with them only what else they say. */
    private static final List<String> EARTHQUAKE = List.of(
            "地震に遭遇してそれどころではなかった",
            "地震で予定が崩れた",
            "地震の最中も従業員が冷たかった",
            "ホテルが古くて地震が不安",
            "地震で大変だった",
            "災害に遭遇したから",
            "災害に遭遇したが、散々だった");

    private final TextAnalyser analyser = new TextAnalyser();
    private final ThemeFollower follower = new ThemeFollower(ThemeSettings.DEFAULT, new PhraseFinder(), 1);

    @Test
    void onTheFirstNightAllIsFoundAnew() {
        List<Mention> mentions = mentions(1, often(50));

        ThemeSet found = follower.follow(
                space(mentions), ThemeLedger.EMPTY, arrivals(mentions.subList(20, 50), mentions.subList(0, 20)));

        assertThat(found)
                .isEqualTo(
                        new ThemeFinder(ThemeSettings.DEFAULT, new PhraseFinder(), 1).find(space(mentions), mentions));
        assertThat(found.themes()).isNotEmpty();
    }

    @Test
    void fewerThanFiftyComplaintsAreAllInNoTheme() {
        List<Mention> mentions = mentions(1, often(49));

        ThemeSet found = follower.follow(space(mentions), ThemeLedger.EMPTY, arrivals(mentions, List.of()));

        assertThat(found.themes()).isEmpty();
        assertThat(found.assignments())
                .hasSize(49)
                .allSatisfy(assignment -> assertThat(assignment.theme()).isEmpty());
    }

    @Test
    void withoutAMentionNothingIsFound() {
        assertThat(follower.follow(space(List.of()), ThemeLedger.EMPTY, arrivals(List.of(), List.of())))
                .isEqualTo(new ThemeSet(List.of(), List.of(), new TreeMap<>(), List.of()));
        assertThat(follower.follow(space(mentions(1, KNOWN)), ledger(), arrivals(List.of(), List.of())))
                .isEqualTo(new ThemeSet(List.of(), List.of(), new TreeMap<>(), List.of()));
    }

    @Test
    void whatArrivesJoinsTheThemeItIsNearAndNothingElseIsTouched() {
        ThemeLedger ledger = ledger();
        List<Mention> arrived = mentions(100, List.of("駐車場が狭い"));

        ThemeSet found = follower.follow(space(mentions(1, KNOWN)), ledger, arrivals(arrived, List.of()));

        assertThat(found.themes()).isEmpty();
        assertThat(found.events()).isEmpty();
        assertThat(found.assignments()).extracting(Assignment::mention).containsExactly(new MentionId(100, 0));
        assertThat(found.assignments().get(0).theme()).contains(themeOf(ledger, "駐車場"));
        assertThat(found.cores()).containsOnlyKeys(themeOf(ledger, "駐車場"));
    }

    @Test
    void aProblemNobodyKnewIsBornWithTheNextNumber() {
        List<Mention> arrived = mentions(100, POWER);
        List<Mention> all = new ArrayList<>(mentions(1, KNOWN));
        all.addAll(arrived);

        ThemeSet found = follower.follow(space(all), ledger(), arrivals(arrived, List.of()));

        assertThat(found.themes()).extracting(Theme::id).containsExactly(ThemeId.of(8));
        assertThat(found.assignments())
                .allSatisfy(assignment -> assertThat(assignment.theme()).contains(ThemeId.of(8)));
        assertThat(found.events()).containsExactly(new ThemeEvent(ThemeId.of(8), ThemeEvent.Kind.BORN, "mentions=5"));
        assertThat(found.cores().get(ThemeId.of(8))).hasSize(5);
    }

    @Test
    void whatIsSaidOnlyBesideProblemsOfKnownThemesIsNoNewTheme() {
        List<Mention> waiting = new ArrayList<>(mentions(100, ELDERLY));
        waiting.addAll(mentions(200, List.of("電源が壊れた")));
        List<Mention> all = new ArrayList<>(mentions(1, KNOWN));
        all.addAll(waiting);
        Set<Long> standing = waiting.stream()
                .map(mention -> mention.id().complaint())
                .filter(complaint -> complaint < 200)
                .collect(Collectors.toSet());

        assertThat(follower.follow(space(all), ledger(), arrivals(List.of(), waiting))
                        .themes())
                .extracting(Theme::id)
                .containsExactly(ThemeId.of(8));
        assertThat(follower.follow(space(all), ledger(), new Arrivals(List.of(), waiting, List.of(), standing))
                        .themes())
                .isEmpty();
    }

    @Test
    void mentionsThatWaitedInNoThemeAreBornTogetherWithThoseThatArrive() {
        List<Mention> waiting = mentions(100, POWER.subList(0, 2));
        List<Mention> arrived = mentions(200, POWER.subList(2, 5));
        List<Mention> all = new ArrayList<>(mentions(1, KNOWN));
        all.addAll(waiting);
        all.addAll(arrived);

        ThemeSet found = follower.follow(space(all), ledger(), arrivals(arrived, waiting));

        assertThat(found.assignments())
                .hasSize(5)
                .allSatisfy(assignment -> assertThat(assignment.theme()).contains(ThemeId.of(8)));
    }

    @Test
    void whatSharesAWordNobodyUsedBeforeIsOneThemeWhateverElseIsSaid() {
        List<Mention> arrived = mentions(100, EARTHQUAKE);

        ThemeSet found = follower.follow(space(mentions(1, KNOWN)), ledger(), arrivals(arrived, List.of()));

        assertThat(found.themes()).extracting(Theme::id).containsExactly(ThemeId.of(8));
        assertThat(found.assignments())
                .filteredOn(assignment -> assignment.theme().isPresent())
                .extracting(assignment -> assignment.mention().complaint())
                .containsExactly(100L, 101L, 102L, 103L, 104L);
    }

    @Test
    void fiveComplaintsInTheSameWordsAreAThemeAsFiveInOthersAre() {
        List<Mention> arrived = mentions(100, Collections.nCopies(5, "停電になった"));

        ThemeSet found = follower.follow(space(mentions(1, KNOWN)), ledger(), arrivals(arrived, List.of()));

        assertThat(found.events()).containsExactly(new ThemeEvent(ThemeId.of(8), ThemeEvent.Kind.BORN, "mentions=5"));
    }

    @Test
    void aThemeThatWasOnlySaidInTheSameWordsIsJoinedByWhatIsLikeIt() {
        List<Mention> known = mentions(1, KNOWN);
        List<Mention> power = mentions(50, Collections.nCopies(5, "停電になった"));
        List<Mention> all = new ArrayList<>(known);
        all.addAll(power);
        List<KnownTheme> themes = new ArrayList<>(ledger().themes());
        themes.add(new KnownTheme(ThemeId.of(8), "停電になった", true, power));
        List<Mention> arrived = mentions(100, List.of("停電になりました", "また停電だ", "猫舌にラーメン"));

        ThemeSet found = follower.follow(space(all), new ThemeLedger(themes, 8), arrivals(arrived, List.of()));

        assertThat(found.assignments())
                .extracting(Assignment::theme)
                .containsExactly(Optional.of(ThemeId.of(8)), Optional.of(ThemeId.of(8)), Optional.empty());
    }

    @Test
    void aNewWordOfFourComplaintsIsNoThemeYet() {
        List<Mention> arrived = mentions(100, EARTHQUAKE.subList(1, 7));

        ThemeSet found = follower.follow(space(mentions(1, KNOWN)), ledger(), arrivals(arrived, List.of()));

        assertThat(found.themes()).isEmpty();
    }

    @Test
    void aNewWordCountsAlsoWhereAKnownThemeTookTheFirstComplaints() {
        List<Mention> heard = mentions(90, List.of("地震で駐車場が狭い", "地震の日にトイレが汚い"));
        List<Mention> arrived = mentions(100, EARTHQUAKE.subList(1, 4));

        assertThat(follower.follow(
                                space(mentions(1, KNOWN)), ledger(), new Arrivals(arrived, List.of(), heard, Set.of()))
                        .events())
                .containsExactly(new ThemeEvent(ThemeId.of(8), ThemeEvent.Kind.BORN, "mentions=3"));
        assertThat(follower.follow(
                                space(mentions(1, KNOWN)),
                                ledger(),
                                new Arrivals(arrived, List.of(), heard.subList(0, 1), Set.of()))
                        .events())
                .isEmpty();
    }

    @Test
    void aNewWordThatTooFewOutsideKnownThemesUseIsNoTheme() {
        List<Mention> heard = mentions(90, List.of("地震で駐車場が狭い", "地震の日にトイレが汚い", "地震で駐車場が少ない"));
        List<Mention> arrived = mentions(100, EARTHQUAKE.subList(1, 3));

        ThemeSet found =
                follower.follow(space(mentions(1, KNOWN)), ledger(), new Arrivals(arrived, List.of(), heard, Set.of()));

        assertThat(found.themes()).isEmpty();
    }

    @Test
    void whatIsLikeAThemeThatAPersonRetiredIsInNoTheme() {
        ThemeLedger ledger = ledger();
        ThemeLedger retired = new ThemeLedger(
                ledger.themes().stream()
                        .map(theme -> new KnownTheme(theme.id(), theme.label(), false, theme.core()))
                        .toList(),
                ledger.lastNumber());

        ThemeSet found = follower.follow(
                space(mentions(1, KNOWN)), retired, arrivals(mentions(100, List.of("駐車場が狭い")), List.of()));

        assertThat(found.assignments()).extracting(Assignment::theme).containsExactly(Optional.empty());
        assertThat(found.themes()).isEmpty();
    }

    private static Arrivals arrivals(List<Mention> arrived, List<Mention> waiting) {
        return new Arrivals(arrived, waiting, List.of(), Set.of());
    }

    /** Two themes of the known problems, and numbers given up to 7. */
    private ThemeLedger ledger() {
        List<Mention> mentions = mentions(1, KNOWN);
        return new ThemeLedger(
                List.of(
                        new KnownTheme(ThemeId.of(3), "駐車場が狭い", true, mentions.subList(0, 4)),
                        new KnownTheme(ThemeId.of(7), "トイレが汚い", true, mentions.subList(4, 8))),
                7);
    }

    private static ThemeId themeOf(ThemeLedger ledger, String word) {
        Map<ThemeId, String> labels = ledger.themes().stream()
                .collect(Collectors.toMap(KnownTheme::id, KnownTheme::label, (a, b) -> a, TreeMap::new));
        return labels.entrySet().stream()
                .filter(theme -> theme.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> often(int complaints) {
        return java.util.stream.IntStream.range(0, complaints)
                .mapToObj(i -> KNOWN.get(i % KNOWN.size()))
                .toList();
    }

    private static FeatureSpace space(List<Mention> mentions) {
        return FeatureSpace.learn(mentions, mentions, 1);
    }

    private List<Mention> mentions(long first, List<String> texts) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            mentions.addAll(analyser.analyse(first + i, texts.get(i)));
        }
        return mentions;
    }
}
