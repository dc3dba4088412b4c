package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;

/** What a store of themes does, whatever database is behind it. */
abstract class ThemeStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);
    private static final ThemeId LATE = ThemeId.of(1);
    private static final ThemeId BROKEN = ThemeId.of(2);

    private Database database;
    private Jdbi jdbi;
    private ThemeStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        jdbi = database.jdbi();
        store = new ThemeStore(jdbi);
        new MentionStore(jdbi).replace(List.of(complaint(1, "荷物が届かない", "箱がつぶれた"), complaint(2, "配送が遅い🍣")));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static MentionStore.Analysed complaint(long serial, String... texts) {
        List<Mention> mentions = new ArrayList<>();
        for (String text : texts) {
            MentionId id = new MentionId(serial, mentions.size());
            mentions.add(new Mention(id, 0, text.length(), text, List.of(text)));
        }
        return new MentionStore.Analysed(serial, "digest", mentions);
    }

    private static Theme late(String label) {
        return new Theme(
                LATE,
                label,
                List.of("届く¬", "遅い"),
                List.of(new Exemplar(new MentionId(2, 0), "配送が遅い🍣"), new Exemplar(new MentionId(1, 0), "荷物が届かない")));
    }

    private static Theme broken() {
        return new Theme(BROKEN, "箱がつぶれる", List.of("箱"), List.of(new Exemplar(new MentionId(1, 1), "箱がつぶれた")));
    }

    private static Assignment in(ThemeId theme, long serial, int ordinal) {
        return new Assignment(new MentionId(serial, ordinal), Optional.of(theme), 0.75);
    }

    private static Assignment unassigned(long serial, int ordinal) {
        return new Assignment(new MentionId(serial, ordinal), Optional.empty(), 0);
    }

    private void save(RunId run, List<Theme> themes, List<Assignment> assignments, ThemeEvent... events) {
        store.save(run, DAY, new ThemeSet(themes, assignments, List.of(events)));
    }

    @Test
    void beforeTheFirstNightNothingIsKnown() {
        assertThat(store.known()).isEqualTo(KnownThemes.NONE);
        assertThat(store.themes()).isEmpty();
        assertThat(store.complaintsInThemes()).isZero();
    }

    @Test
    void themesComeBackWithTermsAndExemplarsInTheirOrder() {
        save(FIRST, List.of(broken(), late("荷物が届かない")), List.of());

        assertThat(store.themes()).containsExactly(late("荷物が届かない"), broken());
    }

    @Test
    void idsAreOrderedByTheirNumberAlsoBeyondFourDigits() {
        Theme tenThousandth = new Theme(ThemeId.of(10_000), "一万番目", List.of(), List.of());
        Theme last = new Theme(ThemeId.of(9_999), "その前", List.of(), List.of());
        save(FIRST, List.of(tenThousandth, last), List.of());

        assertThat(store.themes()).containsExactly(last, tenThousandth);
        assertThat(store.known().lastNumber()).isEqualTo(10_000);
    }

    @Test
    void whereMentionsStandComesBackByMentionForARangeOfComplaints() {
        List<Assignment> all = List.of(unassigned(2, 0), in(BROKEN, 1, 1), in(LATE, 1, 0));
        save(FIRST, List.of(late("x"), broken()), all);

        assertThat(store.assignments(1, 2)).containsExactly(in(LATE, 1, 0), in(BROKEN, 1, 1), unassigned(2, 0));
        assertThat(store.assignments(2, 9)).containsExactly(unassigned(2, 0));
        assertThat(store.assignments(3, 9)).isEmpty();
    }

    @Test
    void aComplaintInTwoThemesIsOneAndAnUnassignedOneIsNone() {
        save(FIRST, List.of(late("x"), broken()), List.of(in(LATE, 1, 0), in(BROKEN, 1, 1), unassigned(2, 0)));

        assertThat(store.complaintsInThemes()).isEqualTo(1);
    }

    @Test
    void theNextNightFindsWhoWasInWhichTheme() {
        save(FIRST, List.of(late("荷物が届かない")), List.of(in(LATE, 1, 0), unassigned(1, 1), in(LATE, 2, 0)));

        KnownThemes known = store.known();

        assertThat(known.members()).isEqualTo(Map.of(new MentionId(1, 0), LATE, new MentionId(2, 0), LATE));
        assertThat(known.labels()).containsExactly(Map.entry(LATE, "荷物が届かない"));
        assertThat(known.lastNumber()).isEqualTo(1);
    }

    @Test
    void aThemeThatIsNotFoundAgainIsRetiredAndItsNumberIsNotGivenTwice() {
        save(FIRST, List.of(late("x"), broken()), List.of(in(BROKEN, 1, 1)));
        save(SECOND, List.of(late("y")), List.of(in(LATE, 1, 0)));

        assertThat(store.themes()).containsExactly(late("y"));
        assertThat(store.known().labels()).containsExactly(Map.entry(LATE, "y"));
        assertThat(store.known().lastNumber()).isEqualTo(2);
        assertThat(store.assignments(1, 9)).containsExactly(in(LATE, 1, 0));
        assertThat(rows("SELECT theme_id, born_run, retired_run FROM theme ORDER BY theme_id"))
                .containsExactly("T-0001 1 null", "T-0002 1 2");
    }

    @Test
    void whatHappenedToAThemeIsKeptInTheOrderInWhichItHappened() {
        ThemeEvent born = new ThemeEvent(LATE, ThemeEvent.Kind.BORN, "2");
        ThemeEvent retired = new ThemeEvent(LATE, ThemeEvent.Kind.RETIRED, "");
        save(FIRST, List.of(late("x")), List.of(), born, new ThemeEvent(BROKEN, ThemeEvent.Kind.BORN, "1"));
        save(SECOND, List.of(), List.of(), retired);

        assertThat(rows("SELECT theme_id, event_ordinal, run_id, kind, evidence FROM theme_event"
                        + " ORDER BY theme_id, event_ordinal"))
                .containsExactly("T-0001 0 1 BORN 2", "T-0001 1 2 RETIRED ", "T-0002 0 1 BORN 1");
    }

    @Test
    void whatBelongsToPurgedComplaintsGoesAndThemesStay() {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO complaint (serial, complaint_id, received_on, channel, customer, product, operator, page, body,
                    response, closing, promise, status, attributes, content_digest, body_digest, first_run, last_run)
                VALUES (1, 'C-1', ?, '', '', '', '', '', 'x', '', '', '', '', '{}', '', '', 1, 1)
                """, DAY));
        save(FIRST, List.of(late("x")), List.of(in(LATE, 1, 0), in(LATE, 2, 0)));

        store.removeOrphans();

        assertThat(store.assignments(1, 9)).containsExactly(in(LATE, 1, 0));
        assertThat(store.themes())
                .containsExactly(new Theme(
                        LATE, "x", List.of("届く¬", "遅い"), List.of(new Exemplar(new MentionId(1, 0), "荷物が届かない"))));
    }

    private List<String> rows(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .map((row, context) -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.add(String.valueOf(row.getString(i)));
                    }
                    return String.join(" ", cells);
                })
                .list());
    }
}
