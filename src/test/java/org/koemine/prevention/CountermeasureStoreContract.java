package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.prevention.Countermeasures.MONDAY;
import static org.koemine.prevention.Countermeasures.TUESDAY;
import static org.koemine.prevention.Countermeasures.whole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** What the register of countermeasures does on every database. */
abstract class CountermeasureStoreContract {
    private static final Countermeasure BARE = Countermeasure.planned(CountermeasureId.of(1), ThemeId.of(2));

    private CountermeasureStore store;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        database().jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM countermeasure");
            handle.execute("DELETE FROM countermeasure_change");
        });
        store = new CountermeasureStore(database().jdbi());
    }

    @Test
    void beforeTheFirstEntryTheRegisterIsEmpty() {
        assertThat(store.all()).isEmpty();
        assertThat(store.find("M-0001")).isEmpty();
        assertThat(store.last()).isEmpty();
        assertThat(store.history(CountermeasureId.of(1))).isEmpty();
    }

    @Test
    void countermeasuresComeBackAsTheyWereEnteredInTheOrderOfTheirNumbers() {
        store.add(whole(10_000), MONDAY);
        store.add(whole(9_999), MONDAY);
        store.add(BARE, MONDAY);

        assertThat(store.all()).containsExactly(BARE, whole(9_999), whole(10_000));
        assertThat(store.find("M-9999")).contains(whole(9_999));
        assertThat(store.last()).contains(CountermeasureId.of(10_000));
    }

    @Test
    void aThemeIsTreatedUnlessAllAgainstItIsCancelled() {
        store.add(BARE, MONDAY);
        store.add(
                Countermeasure.planned(CountermeasureId.of(2), ThemeId.of(2))
                        .with(CountermeasureField.STATUS, "CANCELLED"),
                MONDAY);
        store.add(
                Countermeasure.planned(CountermeasureId.of(3), ThemeId.of(3))
                        .with(CountermeasureField.STATUS, "CANCELLED"),
                MONDAY);

        assertThat(store.treated()).containsExactly(ThemeId.of(2));
    }

    @Test
    void whatANewOneSaysIsTheBeginningOfItsHistory() {
        store.add(BARE, MONDAY);

        assertThat(store.history(BARE.id()))
                .containsExactly(
                        new CountermeasureChange(BARE.id(), CountermeasureField.THEME, "", "T-0002", MONDAY),
                        new CountermeasureChange(BARE.id(), CountermeasureField.STATUS, "", "PLANNED", MONDAY));
    }

    @Test
    void aChangedFieldKeepsWhatItWas() {
        store.add(whole(1), MONDAY);

        store.change(whole(1), CountermeasureField.DUE, "2027-01-31", TUESDAY);

        assertThat(store.all()).containsExactly(whole(1).with(CountermeasureField.DUE, "2027-01-31"));
        assertThat(store.history(CountermeasureId.of(1)))
                .hasSize(11)
                .last()
                .isEqualTo(new CountermeasureChange(
                        CountermeasureId.of(1), CountermeasureField.DUE, "2026-12-25", "2027-01-31", TUESDAY));
    }

    @Test
    void everyFieldCanBeEmptiedButThemeAndStatus() {
        store.add(whole(1), MONDAY);
        for (CountermeasureField field : CountermeasureField.values()) {
            if (field != CountermeasureField.THEME && field != CountermeasureField.STATUS) {
                store.change(store.all().get(0), field, "", TUESDAY);
            }
        }

        assertThat(store.all())
                .containsExactly(Countermeasure.planned(CountermeasureId.of(1), ThemeId.of(7))
                        .with(CountermeasureField.STATUS, "UNDER_WAY"));
        assertThat(store.history(CountermeasureId.of(1))).hasSize(18);
    }

    @Test
    void aChangeToTheSameValueIsNone() {
        store.add(BARE, MONDAY);

        store.change(BARE, CountermeasureField.OWNER, "", TUESDAY);

        assertThat(store.history(BARE.id())).hasSize(2);
    }
}
