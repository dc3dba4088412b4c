package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.fault.KoemineException;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.text.TextAnalyser;
import org.koemine.themes.LedgerHistoryStore.Size;
import org.koemine.themes.LedgerTheme.State;

/** What a person's decisions do to the ledger, whatever database is behind it. */
abstract class DecisionContract {
    private static final List<String> TEXTS = List.of(
            "トイレが汚れていて使えない",
            "トイレの掃除がされていない",
            "トイレの床が汚れていた",
            "停電でエレベーターが止まった",
            "停電してエレベーターが動かない",
            "停電のためエレベーターが止まっていた",
            "店員の態度が悪い");
    private static final ThemeId TOILET = ThemeId.of(1);
    private static final ThemeId POWER = ThemeId.of(2);
    private static final ThemeId NEXT = ThemeId.of(3);
    private static final Occasion NOON = new Occasion(new RunId(1), LocalDate.of(2026, 4, 1), "山本", "朝礼で合意");

    private Database database;
    private ThemeDecisions decisions;
    private LedgerStore ledger;

    abstract Database open();

    @BeforeEach
    void twoThemesAndAMentionInNone() {
        database = open();
        decisions = new ThemeDecisions(database.jdbi(), 1);
        ledger = new LedgerStore(database.jdbi());
        ComplaintRows.record(
                database,
                "2026-01-05",
                "2026-01-20",
                "2026-03-01",
                "2026-03-02",
                "2026-03-03",
                "2026-03-04",
                "2026-03-05");
        List<Mention> mentions = analysed();
        new FeatureSpaceStore(database.jdbi()).save(FeatureSpace.learn(mentions, mentions, 1), mentions.size());
        new ThemeStore(database.jdbi()).add(new RunId(1), LocalDate.of(2026, 3, 31), found(mentions));
    }

    private List<Mention> analysed() {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        List<Analysed> complaints = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            List<Mention> own = analyser.analyse(i + 1L, TEXTS.get(i));
            complaints.add(new Analysed(i + 1L, "d", own));
            mentions.addAll(own);
        }
        new MentionStore(database.jdbi()).replace(complaints);
        return mentions;
    }

    private static ThemeSet found(List<Mention> mentions) {
        Map<ThemeId, List<MentionId>> cores = Map.of(TOILET, ids(1, 3), POWER, ids(4, 6));
        List<Theme> themes = List.of(
                new Theme(TOILET, "トイレが汚い", List.of("トイレ"), List.of(exemplar(mentions.get(0)))),
                new Theme(POWER, "停電", List.of("停電"), List.of(exemplar(mentions.get(3)))));
        List<Assignment> assignments = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Assignment(
                        mention(i, 0), i > 6 ? Optional.empty() : Optional.of(i > 3 ? POWER : TOILET), i > 6 ? 0 : 0.5))
                .toList();
        return new ThemeSet(themes, assignments, new TreeMap<>(cores), List.of());
    }

    private static Exemplar exemplar(Mention mention) {
        return new Exemplar(mention.id(), mention.text());
    }

    private static List<MentionId> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> mention(i, 0)).toList();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private Optional<ThemeId> decide(ThemeDecision decision) {
        return database.inTransaction(() -> decisions.carryOut(decision, NOON));
    }

    private List<String> standings() {
        return rows(database, "SELECT serial, theme_id, by_hand FROM assignment ORDER BY serial");
    }

    private List<String> cores() {
        return rows(database, "SELECT serial, theme_id FROM theme_core ORDER BY serial");
    }

    private List<String> events() {
        return rows(
                database,
                "SELECT theme_id, run_id, happened_on, kind, evidence, decision FROM theme_event ORDER BY theme_id, event_ordinal");
    }

    @Test
    void aNameGivenByHandIsMarkedAsSuch() {
        assertThat(decide(new ThemeDecision.Rename(TOILET, " トイレ\n清掃 "))).contains(TOILET);

        assertThat(ledger.themes())
                .containsExactly(
                        new LedgerTheme(TOILET, "トイレ 清掃", State.STANDS, Optional.empty(), true),
                        new LedgerTheme(POWER, "停電", State.STANDS, Optional.empty(), false));
        assertThat(events()).containsExactly("[T-0001, 1, 2026-04-01, RENAMED, トイレが汚い → トイレ 清掃, 1]");
        assertThat(new LedgerHistoryStore(database.jdbi()).events(TOILET).get(0).decision())
                .contains(NOON);
    }

    @Test
    void aMergeGivesMentionsAndCoreToTheHeir() {
        assertThat(decide(new ThemeDecision.Merge(TOILET, POWER))).contains(POWER);

        assertThat(standings())
                .containsExactly(
                        "[1, T-0002, true]",
                        "[2, T-0002, true]",
                        "[3, T-0002, true]",
                        "[4, T-0002, false]",
                        "[5, T-0002, false]",
                        "[6, T-0002, false]",
                        "[7, null, false]");
        assertThat(cores()).hasSize(6).allMatch(row -> row.endsWith("T-0002]"));
        assertThat(ledger.themes().get(0))
                .isEqualTo(new LedgerTheme(TOILET, "トイレが汚い", State.MERGED, Optional.of(POWER), false));
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, MERGED_INTO, T-0002 mentions=3, 1]",
                        "[T-0002, 1, 2026-04-01, ABSORBED, T-0001 mentions=3, 1]");
        assertThat(new ThemeStore(database.jdbi()).ledger().themes())
                .extracting(KnownTheme::id)
                .containsExactly(POWER);
    }

    @Test
    void aSplitBeginsAThemeWithTheNextNumber() {
        assertThat(decide(new ThemeDecision.Split(Optional.of(TOILET), ids(1, 2), "掃除")))
                .contains(NEXT);

        assertThat(standings())
                .startsWith("[1, T-0003, true]", "[2, T-0003, true]", "[3, T-0001, false]", "[4, T-0002, false]");
        assertThat(cores())
                .containsExactly(
                        "[1, T-0003]", "[2, T-0003]", "[3, T-0001]", "[4, T-0002]", "[5, T-0002]", "[6, T-0002]");
        List<Theme> themes = new ThemeStore(database.jdbi()).themes();
        assertThat(themes).extracting(Theme::label).containsExactly("トイレが汚い", "停電", "掃除");
        assertThat(themes.get(0).exemplars()).containsExactly(new Exemplar(mention(3, 0), "トイレの床が汚れていた"));
        assertThat(themes.get(2).exemplars())
                .extracting(Exemplar::mention)
                .containsExactlyInAnyOrder(mention(1, 0), mention(2, 0));
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, SPLIT_INTO, T-0003 mentions=2, 1]",
                        "[T-0003, 1, 2026-04-01, SPLIT_FROM, T-0001 mentions=2, 1]");
    }

    @Test
    void whatIsSplitOffMayComeFromSeveralThemesAndFromNone() {
        List<MentionId> part = List.of(mention(1, 0), mention(4, 0), mention(5, 0), mention(7, 0));
        assertThat(decide(new ThemeDecision.Split(Optional.empty(), part, "別の話")))
                .contains(NEXT);

        assertThat(standings())
                .containsExactly(
                        "[1, T-0003, true]",
                        "[2, T-0001, false]",
                        "[3, T-0001, false]",
                        "[4, T-0003, true]",
                        "[5, T-0003, true]",
                        "[6, T-0002, false]",
                        "[7, T-0003, true]");
        assertThat(rows(database, "SELECT * FROM theme_decision ORDER BY decision"))
                .containsExactly("[1, SPLIT, T-0002, T-0003, 別の話, 1, 2026-04-01, 山本, 朝礼で合意]");
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, SPLIT_INTO, T-0003 mentions=1, 1]",
                        "[T-0003, 1, 2026-04-01, SPLIT_FROM, T-0001 mentions=1, 1]",
                        "[T-0002, 1, 2026-04-01, SPLIT_INTO, T-0003 mentions=2, 1]",
                        "[T-0003, 1, 2026-04-01, SPLIT_FROM, T-0002 mentions=2, 1]");
    }

    @Test
    void aThemeOfMentionsThatStoodInNoneIsBorn() {
        decide(new ThemeDecision.Move(mention(6, 0), Optional.empty()));
        decide(new ThemeDecision.Split(Optional.empty(), List.of(mention(6, 0), mention(7, 0)), "そのほか"));

        assertThat(events()).endsWith("[T-0003, 1, 2026-04-01, BORN, mentions=2, 2]");
    }

    @Test
    void whatCannotBeSplitOffChangesNothing() {
        List<String> before = standings();

        assertThatThrownBy(() -> decide(new ThemeDecision.Split(Optional.empty(), ids(1, 1), "掃除")))
                .hasMessageContaining("Only 1 mentions were chosen for the new theme \"掃除\"");
        assertThatThrownBy(() -> decide(new ThemeDecision.Split(Optional.empty(), ids(1, 4), "掃除")))
                .hasMessageContaining("All 3 mentions of theme T-0001 were chosen");
        assertThatThrownBy(() -> decide(new ThemeDecision.Split(Optional.of(TOILET), ids(3, 4), "掃除")))
                .hasMessageContaining("C-4:0 is not a mention of theme T-0001");
        assertThatThrownBy(() -> decide(new ThemeDecision.Split(Optional.empty(), ids(1, 2), "停電")))
                .hasMessageContaining("\"停電\" is already the name of theme T-0002");
        assertThat(standings()).isEqualTo(before);
        assertThat(events()).isEmpty();
    }

    @Test
    void aRetiredThemeHoldsNothingButItsCoreAndComesBackAsItWas() {
        List<String> before = standings();
        decide(new ThemeDecision.Move(mention(7, 0), Optional.of(TOILET)));
        decide(new ThemeDecision.Retire(TOILET));
        assertThat(standings())
                .startsWith("[1, null, true]", "[2, null, true]", "[3, null, true]", "[4, T-0002, false]")
                .endsWith("[7, null, true]");
        assertThat(cores()).hasSize(7);
        assertThat(new ThemeStore(database.jdbi()).unassigned(100)).isEmpty();

        decide(new ThemeDecision.Reopen(TOILET));

        assertThat(standings().subList(0, 6)).isEqualTo(before.subList(0, 6));
        assertThat(standings()).endsWith("[7, T-0001, true]");
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, MOVED_HERE, C-7:0, 1]",
                        "[T-0001, 1, 2026-04-01, RETIRED, mentions=4, 2]",
                        "[T-0001, 1, 2026-04-01, REOPENED, mentions=4, 3]");
    }

    @Test
    void aMovedMentionIsTaughtToItsNewThemeAndForgottenByTheOld() {
        decide(new ThemeDecision.Move(mention(1, 0), Optional.of(POWER)));
        decide(new ThemeDecision.Move(mention(4, 0), Optional.empty()));

        assertThat(standings())
                .containsExactly(
                        "[1, T-0002, true]",
                        "[2, T-0001, false]",
                        "[3, T-0001, false]",
                        "[4, null, true]",
                        "[5, T-0002, false]",
                        "[6, T-0002, false]",
                        "[7, null, false]");
        assertThat(cores()).containsExactly("[1, T-0002]", "[2, T-0001]", "[3, T-0001]", "[5, T-0002]", "[6, T-0002]");
        assertThat(rows(database, "SELECT * FROM theme_decision_mention ORDER BY decision"))
                .containsExactly("[1, 1, 0, T-0001, false]", "[2, 4, 0, T-0002, false]");
        assertThat(rows(database, "SELECT * FROM theme_decision ORDER BY decision"))
                .containsExactly(
                        "[1, MOVE, T-0001, T-0002, , 1, 2026-04-01, 山本, 朝礼で合意]",
                        "[2, MOVE, T-0002, null, , 1, 2026-04-01, 山本, 朝礼で合意]");
        assertThat(ledger.decided(mention(1, 0))).contains(NOON);
        assertThat(ledger.decided(mention(2, 0))).isEmpty();
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, MOVED_AWAY, C-1:0 → T-0002, 1]",
                        "[T-0002, 1, 2026-04-01, MOVED_HERE, T-0001 → C-1:0, 1]",
                        "[T-0002, 1, 2026-04-01, MOVED_AWAY, C-4:0, 2]");
    }

    @Test
    void theLastMentionOfAThemeIsNotMovedAway() {
        decide(new ThemeDecision.Move(mention(1, 0), Optional.of(POWER)));
        decide(new ThemeDecision.Move(mention(2, 0), Optional.of(POWER)));
        List<String> before = standings();

        assertThatThrownBy(() -> decide(new ThemeDecision.Move(mention(3, 0), Optional.empty())))
                .isInstanceOf(KoemineException.class)
                .hasMessageContaining("C-3:0 is the only mention of theme T-0001");
        assertThat(standings()).isEqualTo(before);
    }

    @Test
    void whereWhatWordsMeanWasForgottenADecisionIsCarriedOutAllTheSame() {
        new FeatureSpaceStore(database.jdbi()).forget();

        assertThat(decide(new ThemeDecision.Move(mention(7, 0), Optional.of(TOILET))))
                .contains(TOILET);
        assertThat(rows(database, "SELECT part FROM feature_space ORDER BY part"))
                .isEmpty();
    }

    @Test
    void aReopenedThemeMustNotShareItsName() {
        decide(new ThemeDecision.Retire(TOILET));
        decide(new ThemeDecision.Rename(POWER, "トイレが汚い"));

        assertThatThrownBy(() -> decide(new ThemeDecision.Reopen(TOILET)))
                .hasMessageContaining("\"トイレが汚い\" is already the name of theme T-0002");
        assertThat(ledger.themes().get(0).state()).isEqualTo(State.RETIRED_BY_HAND);
    }

    @Test
    void sizesAndMonthsAreThoseOfTheComplaints() {
        LedgerHistoryStore history = new LedgerHistoryStore(database.jdbi());

        Size toilet = new Size(3, 3, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 1));
        Size power = new Size(3, 3, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));
        assertThat(history.sizes()).isEqualTo(Map.of(TOILET, toilet, POWER, power));
        assertThat(history.months(TOILET))
                .containsExactly(Map.entry(YearMonth.of(2026, 1), 2), Map.entry(YearMonth.of(2026, 3), 1));
    }

    @Test
    void aThemeHeardOfAfterHalfAYearOfSilenceHasReopened() {
        new EventStore(database.jdbi())
                .heard(
                        new RunId(2),
                        LocalDate.of(2026, 3, 31),
                        Map.of(TOILET, LocalDate.of(2025, 7, 6), POWER, LocalDate.of(2025, 9, 1)));

        assertThat(events()).containsExactly("[T-0001, 2, 2026-03-31, REOPENED, silent-since=2025-07-06, null]");
    }

    @Test
    void whatIsKeptOfPurgedComplaintsGoes() {
        decide(new ThemeDecision.Merge(TOILET, POWER));
        new ComplaintStore(database.jdbi()).purgeBefore(LocalDate.of(2026, 3, 1));
        new DecisionStore(database.jdbi()).removeOrphans();

        assertThat(rows(database, "SELECT * FROM theme_decision_mention ORDER BY serial"))
                .containsExactly("[1, 3, 0, T-0001, false]");
    }
}
