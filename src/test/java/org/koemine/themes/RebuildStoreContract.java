package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.themes.ThemeSets.member;
import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.mentions;
import static org.koemine.themes.ThemeSets.rows;
import static org.koemine.themes.ThemeSets.theme;
import static org.koemine.themes.ThemeSets.unassigned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What a store of themes does with a rebuild, whatever database is behind it. */
abstract class RebuildStoreContract {
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);
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

    private void rebuild(RunId run, Map<ThemeId, ThemeId> merged, List<Theme> themes, Assignment... moved) {
        store.rebuild(
                run, DAY, new RebuiltThemes(ThemeSets.of(themes, List.of(moved), List.of()), new TreeMap<>(merged)));
    }

    private List<String> lives() {
        return rows(database, "SELECT theme_id, label, born_run, retired_run FROM theme ORDER BY theme_id");
    }

    @Test
    void aRebuildTellsOfThemesAnewAndMovesOnlyWhatItNames() {
        mentions(database, "遅い", "高い");
        Theme before = new Theme(ThemeId.of(1), "遅い", List.of("遅い", "荷物"), List.of(new Exemplar(mention(1, 0), "遅い")));
        save(FIRST, List.of(before), member(1, 0, 1), member(1, 1, 1));
        Theme after = new Theme(ThemeId.of(1), "遅い", List.of("遅い"), List.of());
        Theme begun = new Theme(ThemeId.of(2), "高い", List.of("高い"), List.of(new Exemplar(mention(1, 1), "高い")));

        rebuild(SECOND, Map.of(), List.of(after, begun), member(1, 1, 2));

        assertThat(store.themes()).containsExactly(after, begun);
        assertThat(store.assignments(1, 1)).containsExactly(member(1, 0, 1), member(1, 1, 2));
        assertThat(lives()).containsExactly("[T-0001, 遅い, 1, null]", "[T-0002, 高い, 2, null]");
    }

    @Test
    void aRebuildMayNameAThemeAnewUnlessAPersonNamedIt() {
        save(FIRST, List.of(theme(1, "遅い"), theme(2, "高い")));
        new DecisionStore(database.jdbi()).rename(ThemeId.of(2), "価格");

        rebuild(SECOND, Map.of(), List.of(theme(1, "まだ遅い"), theme(2, "高すぎる")));

        assertThat(lives()).containsExactly("[T-0001, まだ遅い, 1, null]", "[T-0002, 価格, 1, null]");
    }

    @Test
    void aThemeThatARebuildMergedEndsButItsNumberIsNeverFree() {
        save(FIRST, List.of(theme(1, "遅い"), theme(2, "高い")), member(1, 0, 2));

        rebuild(SECOND, Map.of(ThemeId.of(2), ThemeId.of(1)), List.of(theme(1, "遅い")), member(1, 0, 1));

        assertThat(store.themes()).containsExactly(theme(1, "遅い"));
        assertThat(store.ledger().themes()).extracting(KnownTheme::label).containsExactly("遅い");
        assertThat(store.ledger().lastNumber()).isEqualTo(2);
        assertThat(lives()).containsExactly("[T-0001, 遅い, 1, null]", "[T-0002, 高い, 1, 2]");
        assertThat(new LedgerStore(database.jdbi()).themes())
                .extracting(LedgerTheme::heir)
                .containsExactly(Optional.empty(), Optional.of(ThemeId.of(1)));
    }

    @Test
    void allThatStandsIsHeldBeforeARebuild() {
        save(FIRST, List.of(theme(1, "遅い"), theme(2, "高い")), member(1, 0, 1), unassigned(1, 1));
        DecisionStore decisions = new DecisionStore(database.jdbi());
        Occasion occasion = new Occasion(FIRST, DAY, "a@b", "");
        int number =
                decisions.record(ThemeDecision.Kind.MOVE, Optional.empty(), Optional.of(ThemeId.of(2)), "", occasion);
        decisions.place(number, List.of(mention(1, 1)), Optional.of(ThemeId.of(2)));

        Holdings held = new LedgerStore(database.jdbi()).holdings(store.ledger());

        assertThat(held.decided()).containsExactly(ThemeId.of(2));
        assertThat(held.standings())
                .containsExactly(
                        new Standing(mention(1, 0), Optional.of(ThemeId.of(1)), false),
                        new Standing(mention(1, 1), Optional.of(ThemeId.of(2)), true));
    }
}
