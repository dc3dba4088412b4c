package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.fault.KoemineException;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.themes.LedgerHistoryStore.Size;
import org.koemine.themes.LedgerTheme.State;

/** What a person's decisions do to the ledger, whatever database is behind it. */
abstract class DecisionContract extends TwoThemes {
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
                        "[1, MOVE, T-0001, T-0002, , 1, 2026-04-01, 山本, 朝礼で合意, null]",
                        "[2, MOVE, T-0002, null, , 1, 2026-04-01, 山本, 朝礼で合意, null]");
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
                .hasMessageContaining("Nothing would remain in theme T-0001: C-3:0 is all it has");
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
