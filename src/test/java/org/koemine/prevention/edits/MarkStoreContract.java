package org.koemine.prevention.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What the store of marks does on every database. */
abstract class MarkStoreContract {
    private static final EditKey SEVERE = new EditKey(Kind.SEVERITY, "C-1", "level");
    private static final EditKey CHECKED = new EditKey(Kind.SIGNAL, "T-0001/NEW", "checked");

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
        store.set(SEVERE, "重大でない", new RunId(1));
        store.set(CHECKED, "済", new RunId(1));

        assertThat(store.marks(Kind.SEVERITY)).containsOnlyKeys(SEVERE).containsValue("重大でない");
        assertThat(store.mark(CHECKED)).contains("済");
    }

    @Test
    void aMarkThatWasTakenBackIsLeftOut() {
        store.set(CHECKED, "済", new RunId(1));
        store.set(CHECKED, "", new RunId(2));

        assertThat(store.marks(Kind.SIGNAL)).isEmpty();
        assertThat(store.mark(CHECKED)).contains("");
    }
}
