package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureChange;

/** What people say of severe complaints and of signals: a word, chosen or typed, on anything that a sheet lists. */
final class Marks implements Editable {
    private static final int LONGEST = 200;

    private final MarkStore store;

    Marks(MarkStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> now(EditKey key) {
        return Optional.of(store.mark(key).orElse(""));
    }

    @Override
    public Value read(EditKey key, String typed) {
        if (typed.length() > LONGEST) {
            throw Refusal.of(FaultId.EDIT_TOO_LONG, typed.length(), LONGEST);
        }
        return Value.of(typed);
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        store.set(key, value, entry.run());
    }
}
