package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.KoemineException;
import org.koemine.prevention.CountermeasureChange;

/** What people can edit of one kind of thing. Values are in the one form they are kept in. */
interface Editable {

    /**
     * A text that was typed, as a value.
     *
     * @param note what is to be known of it
     */
    record Value(String value, Optional<Fault> note) {
        static Value of(String value) {
            return new Value(value, Optional.empty());
        }
    }

    /** What a key means now, where the thing went into another since. */
    default EditKey standing(EditKey key) {
        return key;
    }

    /** The value that stands; empty where there is no such thing. */
    Optional<String> now(EditKey key);

    /**
     * Reads what was typed.
     *
     * @throws KoemineException if it cannot be taken
     */
    Value read(EditKey key, String typed);

    /**
     * Lets the value be another.
     *
     * @throws KoemineException if that cannot be; nothing was changed then
     */
    void change(EditKey key, String value, CountermeasureChange.Entry entry);
}
