package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureChange;

/** What people note on signals: that somebody has seen to one, and a memo. */
final class Marks implements Editable {
    private static final int LONGEST = 1_000;

    private final MarkStore store;
    private final ThemeReference themes;
    private final EditWords words;

    Marks(MarkStore store, ThemeReference themes, EditWords words) {
        this.store = store;
        this.themes = themes;
        this.words = words;
    }

    private StandingMarks marks() {
        return new StandingMarks(store.marks(EditKey.Kind.SIGNAL), themes.heirs());
    }

    @Override
    public EditKey standing(EditKey key) {
        return marks().heir(key);
    }

    /** Of any theme and day: signals themselves are found anew every night, and may have ended. */
    @Override
    public Optional<String> now(EditKey key) {
        return Optional.of(marks().of(key));
    }

    @Override
    public Value read(EditKey key, String typed) {
        if (key.field().equals(MarkStore.CHECKED)) {
            return Value.of(!typed.isEmpty() && words.checked().of(typed) ? MarkStore.YES : "");
        }
        if (typed.length() > LONGEST) {
            throw Refusal.of(FaultId.EDIT_TOO_LONG, typed.length(), LONGEST);
        }
        return Value.of(typed);
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        marks().others(key).forEach(other -> store.set(other, "", entry.run()));
        store.set(key, value, entry.run());
    }
}
