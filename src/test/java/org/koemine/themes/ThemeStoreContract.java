package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.koemine.themes.ThemeSets.event;
import static org.koemine.themes.ThemeSets.member;
import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.mentions;
import static org.koemine.themes.ThemeSets.rows;
import static org.koemine.themes.ThemeSets.theme;
import static org.koemine.themes.ThemeSets.unassigned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.themes.ThemeEvent.Kind;

/** What a store of themes does, whatever database is behind it. */
abstract class ThemeStoreContract {
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);
    private static final RunId THIRD = new RunId(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Database database;
    private ThemeStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new ThemeStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void save(RunId run, List<Theme> themes, Assignment... assignments) {
        store.add(run, DAY, ThemeSets.of(themes, List.of(assignments), List.of()));
    }

    private void saveEvents(RunId run, LocalDate day, ThemeEvent... events) {
        store.add(run, day, ThemeSets.of(List.of(), List.of(), List.of(events)));
    }

    private List<String> history() {
        return rows(
                database,
                "SELECT theme_id, event_ordinal, run_id, happened_on, kind, evidence FROM theme_event ORDER BY theme_id, event_ordinal");
    }

    @Test
    void beforeTheFirstRunNothingIsKnown() {
        assertThat(store.ledger()).isEqualTo(ThemeLedger.EMPTY);
        assertThat(store.themes()).isEmpty();
        assertThat(store.assignments(0, Long.MAX_VALUE)).isEmpty();
        assertThat(store.complaintsInThemes()).isZero();
    }

    @Test
    void aThemeComesBackAsItWasFound() {
        mentions(database, "荷物が届かない。", "まだ届きません", "届かない");
        Theme late = new Theme(
                ThemeId.of(1),
                "荷物が届かない",
                List.of("届く¬", "荷物", "配送"),
                List.of(new Exemplar(mention(1, 2), "届かない"), new Exemplar(mention(1, 0), "荷物が届かない。")));

        save(FIRST, List.of(late));

        assertThat(store.themes()).containsExactly(late);
    }

    @Test
    void aThemeMayHaveNeitherTermsNorExemplars() {
        Theme bare = new Theme(ThemeId.of(1), "", List.of(), List.of());

        save(FIRST, List.of(bare));

        assertThat(store.themes()).containsExactly(bare);
    }

    @Test
    void themesComeByNumberAlsoWhereNumbersGrowLonger() {
        save(FIRST, List.of(theme(10_000, "丙"), theme(2, "甲"), theme(9_999, "乙")));

        assertThat(store.themes())
                .extracting(Theme::id)
                .containsExactly(ThemeId.of(2), ThemeId.of(9_999), ThemeId.of(10_000));
        assertThat(store.ledger().themes()).extracting(KnownTheme::label).containsExactly("甲", "乙", "丙");
        assertThat(store.ledger().lastNumber()).isEqualTo(10_000);
    }

    @Test
    void whatHappenedToAThemeIsKeptFromRunToRunInOrder() {
        saveEvents(FIRST, DAY, event(1, Kind.BORN, "3件"), event(2, Kind.BORN, "4件"));
        saveEvents(SECOND, DAY.plusDays(1), event(2, Kind.MERGED_INTO, "T-0001"), event(2, Kind.RETIRED, ""));
        saveEvents(THIRD, DAY.plusDays(2));

        assertThat(history())
                .containsExactly(
                        "[T-0001, 0, 1, 2026-03-31, BORN, 3件]",
                        "[T-0002, 0, 1, 2026-03-31, BORN, 4件]",
                        "[T-0002, 1, 2, 2026-04-01, MERGED_INTO, T-0001]",
                        "[T-0002, 2, 2, 2026-04-01, RETIRED, ]");
    }

    @Test
    void assignmentsOfSomeComplaintsComeByMention() {
        save(
                FIRST,
                List.of(theme(1, "遅い")),
                member(10, 0, 1),
                member(3, 1, 1),
                unassigned(3, 0),
                member(2, 10, 1),
                member(2, 2, 1),
                member(1, 0, 1));

        assertThat(store.assignments(2, 3))
                .containsExactly(member(2, 2, 1), member(2, 10, 1), unassigned(3, 0), member(3, 1, 1));
        assertThat(store.assignments(10, 10)).containsExactly(member(10, 0, 1));
        assertThat(store.assignments(4, 9)).isEmpty();
        assertThat(store.assignments(3, 2)).isEmpty();
    }

    @Test
    void similaritiesAreKeptToTheLastBit() {
        List<Assignment> exact = IntStream.range(0, 5)
                .mapToObj(i -> new Assignment(
                        mention(1, i),
                        Optional.of(ThemeId.of(1)),
                        new double[] {1.0 / 3, Math.nextDown(1.0), Double.MIN_VALUE, 0, 1}[i]))
                .toList();

        save(FIRST, List.of(theme(1, "遅い")), exact.toArray(Assignment[]::new));

        assertThat(store.assignments(1, 1)).containsExactlyElementsOf(exact);
    }

    @Test
    void moreAssignmentsThanOneBatchAreAllKept() {
        Assignment[] many =
                IntStream.range(0, 20_001).mapToObj(i -> member(i + 1L, 0, 1)).toArray(Assignment[]::new);

        save(FIRST, List.of(theme(1, "遅い")), many);

        assertThat(store.assignments(0, Long.MAX_VALUE)).containsExactly(many);
        assertThat(store.complaintsInThemes()).isEqualTo(20_001);
    }

    @Test
    void aComplaintIsInThemesOnceHoweverManyOfItsMentionsAre() {
        save(
                FIRST,
                List.of(theme(1, "遅い"), theme(2, "高い")),
                member(1, 0, 1),
                member(1, 1, 1),
                member(1, 2, 2),
                unassigned(2, 0),
                unassigned(3, 0),
                member(3, 1, 2));

        assertThat(store.complaintsInThemes()).isEqualTo(2);
    }

    private void mentionsOf(long... serials) {
        for (long serial : serials) {
            Mention mention = new Mention(mention(serial, 0), 0, 1, "語", List.of("語"));
            new MentionStore(database.jdbi()).replace(List.of(new Analysed(serial, "d", List.of(mention))));
        }
    }

    @Test
    void whatWasHeardLastIsInThemesOrNotAndDoesNotArriveTonight() {
        mentionsOf(1, 9_999, 10_000, 10_001);
        save(FIRST, List.of(theme(1, "遅い")), member(1, 0, 1), member(9_999, 0, 1), unassigned(10_000, 0));

        assertThat(store.heard(2)).extracting(Mention::id).containsExactly(mention(9_999, 0), mention(10_000, 0));
        assertThat(store.heard(2)).extracting(Mention::terms).containsOnly(List.of("語"));
        assertThat(store.heard(50_000)).hasSize(3);
    }

    @Test
    void beforeTheFirstNightNothingWasHeard() {
        mentionsOf(1);

        assertThat(store.heard(5_000)).isEmpty();
    }

    @Test
    void theNewestMentionsInNoThemeAreFoundHoweverFarApart() {
        mentionsOf(1, 9_999, 10_000, 45_000);
        save(
                FIRST,
                List.of(theme(1, "遅い")),
                unassigned(1, 0),
                member(9_999, 0, 1),
                unassigned(10_000, 0),
                unassigned(45_000, 0));

        assertThat(store.unassigned(2)).extracting(Mention::id).containsExactly(mention(10_000, 0), mention(45_000, 0));
        assertThat(store.unassigned(9))
                .extracting(Mention::id)
                .containsExactly(mention(1, 0), mention(10_000, 0), mention(45_000, 0));
    }

    @Test
    void textsComeBackWhateverIsInThem() {
        String odd = "😡👨‍👩‍👧‍👦 𠮷野家の髙島屋 ｶﾞ ①㈱ ' \" \\ ; -- %_ {} ? :name\t行\nか\u3099 \ufffd\u200b";
        mentions(database, odd);
        Theme theme = new Theme(ThemeId.of(1), odd, List.of(odd, "¬"), List.of(new Exemplar(mention(1, 0), odd)));

        store.add(FIRST, DAY, ThemeSets.of(List.of(theme), List.of(), List.of(event(1, Kind.BORN, "証拠 " + odd))));

        assertThat(store.themes()).containsExactly(theme);
        assertThat(store.ledger().themes()).extracting(KnownTheme::label).containsExactly(odd);
        assertThat(rows(database, "SELECT evidence FROM theme_event ORDER BY theme_id"))
                .containsExactly("[証拠 " + odd + "]");
    }

    @Test
    void textsOfTwoHundredThousandCharactersAreKeptWhole() {
        String text = "遅い𠮷".repeat(50_000);
        mentions(database, text);
        Theme theme = new Theme(ThemeId.of(1), text, List.of(text), List.of(new Exemplar(mention(1, 0), text)));

        save(FIRST, List.of(theme));

        assertThat(text).hasSize(200_000);
        assertThat(store.themes()).containsExactly(theme);
    }

    @Test
    void theCallersTransactionDecidesWhetherARunIsKept() {
        save(FIRST, List.of(theme(1, "遅い")), member(1, 0, 1));

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    store.add(
                            SECOND,
                            DAY,
                            ThemeSets.of(
                                    List.of(theme(2, "高い")),
                                    List.of(member(1, 0, 2)),
                                    List.of(event(2, Kind.BORN, ""))));
                    throw new IllegalStateException("the step failed");
                }))
                .hasMessage("the step failed");

        assertThat(store.themes()).containsExactly(theme(1, "遅い"));
        assertThat(store.assignments(1, 1)).containsExactly(member(1, 0, 1));
        assertThat(history()).isEmpty();
    }

    @Test
    void membersAndExemplarsOfPurgedComplaintsGoButTheirThemesStay() {
        ComplaintRows.record(database, "2025-12-31", "2026-01-01");
        mentions(database, "遅い");
        new MentionStore(database.jdbi())
                .replace(List.of(new Analysed(2, "d", List.of(new Mention(mention(2, 0), 0, 2, "高い", List.of("高い"))))));
        Theme theme = new Theme(
                ThemeId.of(1),
                "遅い",
                List.of("遅い"),
                List.of(new Exemplar(mention(1, 0), "遅い"), new Exemplar(mention(2, 0), "高い")));
        store.add(
                FIRST,
                DAY,
                ThemeSets.of(
                        List.of(theme, theme(2, "古い")),
                        List.of(member(1, 0, 1), member(1, 1, 2), member(2, 0, 1)),
                        List.of(event(2, Kind.BORN, ""))));
        store.removeOrphans();
        assertThat(store.themes()).containsExactly(theme, theme(2, "古い"));

        new ComplaintStore(database.jdbi()).purgeBefore(LocalDate.of(2026, 1, 1));
        new MentionStore(database.jdbi()).removeOrphans();
        store.removeOrphans();

        assertThat(store.themes())
                .containsExactly(
                        new Theme(
                                theme.id(),
                                "遅い",
                                theme.terms(),
                                theme.exemplars().subList(1, 2)),
                        theme(2, "古い"));
        assertThat(store.assignments(0, 9)).containsExactly(member(2, 0, 1));
        assertThat(store.ledger().lastNumber()).isEqualTo(2);
        assertThat(rows(database, "SELECT serial FROM theme_exemplar ORDER BY serial"))
                .containsExactly("[2]");
        assertThat(history()).containsExactly("[T-0002, 0, 1, 2026-03-31, BORN, ]");
    }

    @Test
    void anExemplarIsShownWithTheTextItsMentionHasNow() {
        mentions(database, "遅い", "高い");
        Theme theme = new Theme(
                ThemeId.of(1),
                "遅い",
                List.of(),
                List.of(new Exemplar(mention(1, 0), "遅い"), new Exemplar(mention(1, 1), "高い")));
        save(FIRST, List.of(theme));

        mentions(database, "とても遅い");

        assertThat(store.themes())
                .containsExactly(
                        new Theme(ThemeId.of(1), "遅い", List.of(), List.of(new Exemplar(mention(1, 0), "とても遅い"))));
    }
}
