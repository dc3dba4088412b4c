package org.koemine.prevention.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.run.RunId;
import org.koemine.store.Database;
import org.koemine.themes.ThemeId;

/** What the store of marks does on every database. */
abstract class MarkStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final EditKey CHECKED = EditKey.signal(ThemeId.of(1), DAY, MarkStore.CHECKED);
    private static final EditKey MEMO = EditKey.signal(ThemeId.of(1), DAY, MarkStore.MEMO);

    private MarkStore store;

    /** A migrated database; what is in its tables does not matter. */
    abstract Database database();

    @BeforeEach
    void empty() {
        database().jdbi().useHandle(handle -> handle.execute("DELETE FROM entered_mark"));
        store = new MarkStore(database().jdbi());
    }

    @Test
    void marksAreKeptByWhatTheyAreOn() {
        store.set(CHECKED, MarkStore.YES, new RunId(1));
        store.set(MEMO, "工場に確認中", new RunId(1));

        assertThat(store.marks(Kind.SIGNAL)).isEqualTo(Map.of(CHECKED, MarkStore.YES, MEMO, "工場に確認中"));
        assertThat(store.marks(Kind.SEVERITY)).isEmpty();
        assertThat(store.mark(CHECKED)).contains(MarkStore.YES);
    }

    @Test
    void aMarkThatWasTakenBackIsLeftOut() {
        store.set(CHECKED, MarkStore.YES, new RunId(1));
        store.set(CHECKED, "", new RunId(2));

        assertThat(store.marks(Kind.SIGNAL)).isEmpty();
        assertThat(store.mark(CHECKED)).contains("");
    }
}
