package org.koemine.themes.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.ComplaintId;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.testing.ComplaintRows;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.themes.Assignment;
import org.koemine.themes.Exemplar;
import org.koemine.themes.Occasion;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeDecisions;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeSet;
import org.koemine.themes.ThemeStore;

/** What a store of samples does, and how a mention is moved by hand, whatever database is behind it. */
abstract class SampleStoreContract {
    private static final RunId RUN = new RunId(7);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ThemeId LATE = ThemeId.of(1);
    private static final ThemeId COLOUR = ThemeId.of(2);

    private Database database;
    private SampleStore store;
    private ThemeStore themes;

    abstract Database open();

    @BeforeEach
    void fourMentionsInTwoThemesOneInNone() {
        database = open();
        store = new SampleStore(database.jdbi());
        themes = new ThemeStore(database.jdbi());
        ComplaintRows.record(database, "2026-01-01", "2026-01-02", "2026-01-03");
        new MentionStore(database.jdbi())
                .replace(List.of(
                        new Analysed(1, "d", List.of(said(1, 0, "遅い"), said(1, 1, "色が違う"))),
                        new Analysed(2, "d", List.of(said(2, 0, "遅すぎる"))),
                        new Analysed(3, "d", List.of(said(3, 0, "赤くない"), said(3, 1, "そのほか")))));
        List<Theme> found = List.of(
                new Theme(LATE, "遅い", List.of(), List.of(new Exemplar(new MentionId(1, 0), "遅い"))),
                new Theme(COLOUR, "色が違う", List.of(), List.of()));
        List<Assignment> assignments = List.of(
                assignment(1, 0, LATE),
                assignment(1, 1, COLOUR),
                assignment(2, 0, LATE),
                assignment(3, 0, COLOUR),
                new Assignment(new MentionId(3, 1), Optional.empty(), 0));
        themes.add(
                RUN,
                DAY,
                new ThemeSet(found, assignments, new TreeMap<>(Map.of(LATE, List.of(new MentionId(1, 0)))), List.of()));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Mention said(long complaint, int ordinal, String text) {
        return new Mention(new MentionId(complaint, ordinal), 3, 3 + text.length(), text, List.of("語"));
    }

    private static Assignment assignment(long complaint, int ordinal, ThemeId theme) {
        return new Assignment(new MentionId(complaint, ordinal), Optional.of(theme), 0.5);
    }

    private List<MentionId> assigned() {
        List<MentionId> all = new ArrayList<>();
        store.eachAssigned(all::add);
        return all;
    }

    private List<String> rows(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> {
                            Object[] cells = new Object[row.getMetaData().getColumnCount()];
                            for (int i = 0; i < cells.length; i++) {
                                cells[i] = row.getObject(i + 1);
                            }
                            return Arrays.toString(cells);
                        })
                        .list());
    }

    private SampleVerdict verdict(Draw draw, long complaint, int ordinal, ThemeId theme, Judgement judgement) {
        MentionId mention = new MentionId(complaint, ordinal);
        Standing now = store.standing(Set.of(mention)).get(mention);
        return new SampleVerdict(SampleId.of(draw, now, theme), theme, judgement, Optional.empty(), "");
    }

    @Test
    void whateverARunPutIntoAThemeCanBeDrawn() {
        assertThat(assigned())
                .containsExactly(new MentionId(1, 0), new MentionId(1, 1), new MentionId(2, 0), new MentionId(3, 0));
    }

    @Test
    void whatAPersonMovedOrIsInARetiredThemeIsNotDrawn() {
        new ThemeDecisions(database.jdbi(), 1)
                .carryOut(
                        new ThemeDecision.Move(new MentionId(1, 1), Optional.of(LATE)),
                        new Occasion(RUN, DAY, "tanaka", "a reason"));
        database.jdbi()
                .useHandle(handle -> handle.execute("UPDATE theme SET retired_run = 8 WHERE theme_id = 'T-0002'"));

        assertThat(assigned()).containsExactly(new MentionId(1, 0), new MentionId(2, 0));
    }

    @Test
    void mentionsComeAsTheyStandWithTheirComplaint() {
        MentionId late = new MentionId(1, 0);
        MentionId none = new MentionId(3, 1);

        assertThat(store.standing(List.of(late, none, new MentionId(9, 0), new MentionId(1, 5))))
                .containsOnly(
                        Map.entry(late, new Standing(late, new ComplaintId("C-1"), 3, 5, "遅い", Optional.of(LATE))),
                        Map.entry(none, new Standing(none, new ComplaintId("C-3"), 3, 7, "そのほか", Optional.empty())));
        assertThat(store.standing(List.of())).isEmpty();
    }

    @Test
    void verdictsComeBackAsTheyWereGivenAndALaterOneStandsInPlace() {
        Draw draw = new Draw(RUN, 1);
        SampleVerdict right = verdict(draw, 1, 0, LATE, Judgement.RIGHT);
        SampleVerdict other = new SampleVerdict(
                verdict(draw, 1, 1, COLOUR, Judgement.WRONG).id(),
                COLOUR,
                Judgement.OTHER_THEME,
                Optional.of(LATE),
                "😡 ' \" 備考");
        store.keep(List.of(verdict(draw, 1, 0, LATE, Judgement.WRONG)), DAY, "sato");

        store.keep(List.of(right, other), DAY.plusDays(1), "tanaka");

        assertThat(store.kept(store.standing(assigned())))
                .containsOnly(Map.entry(right.id(), right), Map.entry(other.id(), other));
        assertThat(rows("SELECT judged_on, judged_by, verdict FROM sample_verdict ORDER BY serial, mention_ordinal"))
                .containsExactly("[2026-04-01, tanaka, RIGHT]", "[2026-04-01, tanaka, OTHER_THEME]");
        assertThat(store.kept(Map.of())).isEmpty();
    }

    @Test
    void theNewestSampleIsCountedAndByThemeAllOfThem() {
        Draw before = new Draw(new RunId(6), 9);
        Draw newest = new Draw(RUN, 1);
        store.keep(List.of(verdict(before, 1, 0, LATE, Judgement.WRONG)), DAY.plusDays(9), "sato");
        store.keep(
                List.of(
                        verdict(newest, 1, 0, LATE, Judgement.RIGHT),
                        verdict(newest, 2, 0, LATE, Judgement.RIGHT),
                        verdict(newest, 3, 0, COLOUR, Judgement.WRONG)),
                DAY,
                "tanaka");

        SampleResults results = store.results();

        assertThat(results.latest()).contains(new SampleResults.Latest(newest, DAY, new Precision(2, 3)));
        assertThat(results.byTheme())
                .containsOnly(Map.entry(LATE, new Precision(2, 3)), Map.entry(COLOUR, new Precision(0, 1)));
    }

    @Test
    void verdictsOnAMergedThemeAreThoseOfItsHeir() {
        Draw draw = new Draw(RUN, 1);
        SampleVerdict belongsToHeir = new SampleVerdict(
                verdict(draw, 1, 1, COLOUR, Judgement.WRONG).id(),
                COLOUR,
                Judgement.OTHER_THEME,
                Optional.of(LATE),
                "");
        store.keep(
                List.of(
                        verdict(draw, 1, 0, LATE, Judgement.RIGHT),
                        verdict(draw, 3, 0, COLOUR, Judgement.WRONG),
                        belongsToHeir),
                DAY,
                "tanaka");

        new ThemeDecisions(database.jdbi(), 1)
                .carryOut(new ThemeDecision.Merge(COLOUR, LATE), new Occasion(RUN, DAY, "tanaka", ""));

        assertThat(store.results().byTheme()).containsOnly(Map.entry(LATE, new Precision(2, 3)));
    }

    @Test
    void beforeAnybodyLookedThereIsNoResult() {
        assertThat(store.results()).isEqualTo(SampleResults.NONE);
    }

    @Test
    void remarksOnDeletedComplaintsGoButVerdictsStay() {
        Draw draw = new Draw(RUN, 1);
        SampleVerdict first = verdict(draw, 1, 0, LATE, Judgement.WRONG);
        SampleVerdict third = verdict(draw, 3, 0, COLOUR, Judgement.RIGHT);
        store.keep(
                List.of(
                        new SampleVerdict(first.id(), LATE, first.judgement(), Optional.empty(), "山田様の件"),
                        new SampleVerdict(third.id(), COLOUR, third.judgement(), Optional.empty(), "よい")),
                DAY,
                "tanaka");

        new ComplaintStore(database.jdbi()).purgeBefore(LocalDate.of(2026, 1, 2));
        store.forgetRemarks();

        assertThat(rows("SELECT serial, remark FROM sample_verdict ORDER BY serial"))
                .containsExactly("[1, ]", "[3, よい]");
        assertThat(store.results().byTheme()).containsOnlyKeys(LATE, COLOUR);
    }
}
