package org.koemine.prevention.edits;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureChange;

/** What people note on signals: that somebody has seen to one, and a memo. */
final class Marks implements Editable {
    private static final int LONGEST = 1_000;
    private static final Set<String> FIELDS = Set.of(MarkStore.CHECKED, MarkStore.MEMO);

    /** A theme and a day; signals themselves are found anew every night, and may have ended. */
    private static final Pattern SIGNAL = Pattern.compile("T-\\d{4,9}/\\d{4}-\\d\\d-\\d\\d");

    private final MarkStore store;
    private final EditWords words;

    Marks(MarkStore store, EditWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public Optional<String> now(EditKey key) {
        boolean known = SIGNAL.matcher(key.entity()).matches() && FIELDS.contains(key.field());
        return known ? Optional.of(store.mark(key).orElse("")) : Optional.empty();
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
        store.set(key, value, entry.run());
    }
}
