package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.koemine.themes.ThemeSets.mention;
import static org.koemine.themes.ThemeSets.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.text.MentionId;

/** What becomes of mentions that a person splits off, whatever database is behind it. */
abstract class SplitContract extends TwoThemes {
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
                .containsExactly("[1, SPLIT, T-0002, T-0003, 別の話, 1, 2026-04-01, 山本, 朝礼で合意, null]");
        assertThat(events())
                .containsExactly(
                        "[T-0001, 1, 2026-04-01, SPLIT_INTO, T-0003 mentions=1, 1]",
                        "[T-0002, 1, 2026-04-01, SPLIT_INTO, T-0003 mentions=2, 1]",
                        "[T-0003, 1, 2026-04-01, SPLIT_FROM, T-0001 mentions=1, 1]",
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
}
