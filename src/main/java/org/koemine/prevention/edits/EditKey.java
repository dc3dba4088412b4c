package org.koemine.prevention.edits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.koemine.complaint.ComplaintId;
import org.koemine.text.SeverityKind;
import org.koemine.themes.ThemeId;

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
        /** A danger that a complaint tells of: {@code <kind of danger>/<complaint>}. */
        SEVERITY,
        /** A signal as long as nights go on to give it: {@code <theme>/<business date of the first of them>}. */
        SIGNAL,
        /** A theme that is to go to another; after all others, for it ends the theme. */
        MERGE
    }

    public EditKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(field, "field");
    }

    /** What a person says of a danger. */
    public static EditKey verdict(SeverityKind danger, ComplaintId complaint) {
        return new EditKey(Kind.SEVERITY, danger + "/" + complaint.value(), "verdict");
    }

    /** A field of a signal. */
    public static EditKey signal(ThemeId theme, LocalDate since, String field) {
        return new EditKey(Kind.SIGNAL, theme.value() + "/" + since, field);
    }

    EditKey of(String otherEntity) {
        return new EditKey(kind, otherEntity, field);
    }

    @Override
    public int compareTo(EditKey other) {
        return ORDER.compare(this, other);
    }
}
