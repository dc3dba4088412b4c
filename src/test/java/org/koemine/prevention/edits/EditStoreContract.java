package org.koemine.prevention.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.edits.Edit.Outcome;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What the record of entries does on every database. */
abstract class EditStoreContract {
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final EditKey OWNER = new EditKey(Kind.COUNTERMEASURE, "M-0001", "OWNER");

    private EditStore store;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        database().jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM workbook_edit");
            handle.execute("DELETE FROM returned_workbook");
            handle.execute("DELETE FROM entered_row");
        });
        store = new EditStore(database().jdbi());
    }

    private static Edit edit(String typed, Outcome outcome) {
        Edit.Origin origin = new Edit.Origin("a.xlsx", 7, "佐藤", "対策管理表", "I5");
        Optional<Fault> reason = outcome == Outcome.REFUSED
                ? Optional.of(Fault.of(FaultId.EDIT_TOO_LONG, origin.fault(typed), 201, 200))
                : Optional.empty();
        return new Edit(origin, Optional.of(OWNER), typed, "前", outcome == Outcome.REFUSED ? "今" : "", outcome, reason);
    }

    private List<Edit> told(RunId run, LocalDate since) {
        return store.told(run, since).stream().map(EditStore.Kept::edit).toList();
    }

    @Test
    void editsComeBackAsTheyWereKept() {
        Edit applied = edit("鈴木", Outcome.APPLIED);
        Edit refused = edit("長い", Outcome.REFUSED);
        store.add(FIRST, MONDAY, applied);
        store.add(FIRST, MONDAY, refused);

        assertThat(told(FIRST, MONDAY)).containsExactly(applied, refused);
    }

    @Test
    void whatSomebodyPastedOverAHiddenKeyIsKeptByItsBeginning() {
        String letter = new Random(1)
                .ints(20_000, 'ぁ', 'ん')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Edit.Origin origin = new Edit.Origin("a.xlsx", 7, "佐藤", "明細", "I5");
        EditKey overwritten = new EditKey(Kind.MENTION, "T-0001/" + letter, letter);
        store.add(
                FIRST,
                MONDAY,
                Edit.refused(
                        origin,
                        Optional.of(overwritten),
                        "T-0002",
                        Fault.of(FaultId.EDIT_UNKNOWN, origin.fault("T-0002"))));

        EditKey told = told(FIRST, MONDAY).get(0).key().orElseThrow();
        assertThat(told)
                .isEqualTo(new EditKey(Kind.MENTION, "T-0001/" + letter.substring(0, 233), letter.substring(0, 20)));
        assertThat(told.isSound()).isFalse();
    }

    @Test
    void whatWasNotCarriedOutIsToldUntilItsTimeIsOver() {
        Edit refused = edit("長い", Outcome.REFUSED);
        store.add(FIRST, MONDAY, refused);
        store.add(FIRST, MONDAY, edit("鈴木", Outcome.SAME));

        assertThat(told(SECOND, MONDAY)).containsExactly(refused);
        assertThat(told(SECOND, MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void whatWasNotCarriedOutIsToldUntilTheThingIsChanged() {
        store.add(FIRST, MONDAY, edit("長い", Outcome.REFUSED));
        Edit applied = edit("鈴木", Outcome.APPLIED);
        store.add(SECOND, MONDAY.plusDays(1), applied);

        assertThat(told(SECOND, MONDAY)).containsExactly(applied);
        assertThat(told(new RunId(3), MONDAY)).isEmpty();
    }

    @Test
    void anEarlierReportSaysWhatItSaid() {
        Edit refused = edit("長い", Outcome.REFUSED);
        store.add(FIRST, MONDAY, refused);
        store.add(SECOND, MONDAY.plusDays(1), edit("鈴木", Outcome.APPLIED));

        assertThat(told(FIRST, MONDAY)).containsExactly(refused);
    }

    @Test
    void theLastEditOfAThingIsFoundByItsEditionAndPerson() {
        store.add(FIRST, MONDAY, edit("鈴木", Outcome.APPLIED));
        store.add(SECOND, MONDAY, edit("長い", Outcome.REFUSED));

        assertThat(store.last(7, "佐藤", OWNER)).map(Edit::typed).contains("長い");
        assertThat(store.lastApplied(OWNER)).map(Edit::typed).contains("鈴木");
        assertThat(store.last(7, "高橋", OWNER)).isEmpty();
        assertThat(store.last(8, "佐藤", OWNER)).isEmpty();
        assertThat(store.wasTyped(7, OWNER, "鈴木")).isTrue();
        assertThat(store.wasTyped(8, OWNER, "鈴木")).isFalse();
    }

    @Test
    void aRefusalIsKnownByWhatItIsAboutAndAStrayByItsPlace() {
        store.add(FIRST, MONDAY, edit("長い", Outcome.REFUSED));
        Edit.Origin origin = new Edit.Origin("a.xlsx", 7, "", "メモ", "B2");
        Edit stray =
                Edit.refused(origin, Optional.empty(), "x", Fault.of(FaultId.EDIT_ROW_WITHOUT_KEY, origin.fault("x")));
        assertThat(store.isKnown(stray)).isFalse();
        store.add(FIRST, MONDAY, stray);

        assertThat(store.isKnown(stray)).isTrue();
        assertThat(store.isKnown(edit("長い", Outcome.REFUSED))).isTrue();
        assertThat(store.isKnown(edit("ほか", Outcome.REFUSED))).isFalse();
    }

    @Test
    void rowsForNewCountermeasuresAreKnownByTheirEdition() {
        store.entered(7, "new-01", CountermeasureId.of(2));
        store.entered(7, "new-01", CountermeasureId.of(1));
        store.returned(FIRST, 3, "b.xlsx", 0);
        store.returned(FIRST, 1, "a.xlsx", 7);

        assertThat(store.entered(7, "new-01")).containsExactly(CountermeasureId.of(1), CountermeasureId.of(2));
        assertThat(store.entered(8, "new-01")).isEmpty();
        assertThat(store.returned(FIRST))
                .containsExactly(new EditStore.Returned("a.xlsx", 7), new EditStore.Returned("b.xlsx", 0));
    }
}
