package org.koemine.prevention.edits;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a cell says, wherever it stands: its row's entity and its column's field.
 *
 * @param entity such as M-0001 or T-0001; in a row for a new countermeasure the row's name in its workbook
 */
public record EditKey(Kind kind, String entity, String field) implements Comparable<EditKey> {
    private static final Comparator<EditKey> ORDER =
            Comparator.comparing(EditKey::kind).thenComparing(EditKey::entity).thenComparing(EditKey::field);

    /** Of what; in the order in which edits are carried out. */
    public enum Kind {
        COUNTERMEASURE,
        THEME,
        /** The mentions of a complaint in one theme: {@code <theme or ->/<complaint>}. */
        MENTION,
        SEVERITY,
        SIGNAL,
        /** A theme that is to go to another; after all others, for it ends the theme. */
        MERGE
    }

    public EditKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(field, "field");
    }

    EditKey of(String otherEntity) {
        return new EditKey(kind, otherEntity, field);
    }

    @Override
    public int compareTo(EditKey other) {
        return ORDER.compare(this, other);
    }
}
