package org.koemine.prevention.edits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.ComplaintId;
import org.koemine.prevention.CountermeasureField;
import org.koemine.text.SeverityKind;
import org.koemine.themes.ThemeId;

/**
 * What a cell says, wherever it stands: its row's entity and its column's field.
 *
 * @param entity such as M-0001 or T-0001; in a row for a new countermeasure the row's name in its workbook
 */
public record EditKey(Kind kind, String entity, String field) implements Comparable<EditKey> {
    /** Longer than any there can be; what was overwritten is told of by its beginning, and an index can hold it. */
    private static final int LONGEST_ENTITY = ComplaintId.MAX_LENGTH + 40;

    private static final int LONGEST_FIELD = 20;

    private static final Comparator<EditKey> ORDER =
            Comparator.comparing(EditKey::kind).thenComparing(EditKey::entity).thenComparing(EditKey::field);

    /** Of what; in the order in which edits are carried out. */
    public enum Kind {
        COUNTERMEASURE("M-\\d{4,9}|new-\\d+", names(CountermeasureField.values())),
        THEME("T-\\d{4,9}", "name"),
        /** The mentions of a complaint in one theme: {@code <theme or ->/<complaint>}. */
        MENTION("(T-\\d{4,9}|-)/" + Kind.COMPLAINT, "to"),
        /** A danger that a complaint tells of: {@code <kind of danger>/<complaint>}. */
        SEVERITY("(" + names(SeverityKind.values()) + ")/" + Kind.COMPLAINT, "verdict"),
        /** A signal as long as nights go on to give it: {@code <theme>/<business date of the first of them>}. */
        SIGNAL("T-\\d{4,9}/\\d{4}-\\d\\d-\\d\\d", MarkStore.CHECKED + "|" + MarkStore.MEMO),
        /** A theme that is to go to another; after all others, for it ends the theme. */
        MERGE("T-\\d{4,9}", "into");

        private static final String COMPLAINT = ".{1," + ComplaintId.MAX_LENGTH + "}";

        private final Pattern entity;
        private final Pattern field;

        Kind(String entity, String field) {
            this.entity = Pattern.compile(entity);
            this.field = Pattern.compile(field);
        }

        private static String names(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).collect(Collectors.joining("|"));
        }
    }

    public EditKey {
        Objects.requireNonNull(kind, "kind");
        entity = entity.substring(0, Math.min(entity.length(), LONGEST_ENTITY));
        field = field.substring(0, Math.min(field.length(), LONGEST_FIELD));
    }

    /** What a person says of a danger. */
    public static EditKey verdict(SeverityKind danger, ComplaintId complaint) {
        return new EditKey(Kind.SEVERITY, danger + "/" + complaint.value(), "verdict");
    }

    /** A field of a signal. */
    public static EditKey signal(ThemeId theme, LocalDate since, String field) {
        return new EditKey(Kind.SIGNAL, theme.value() + "/" + since, field);
    }

    /** Whether there can be such a thing: somebody may have overwritten what is hidden. */
    public boolean isSound() {
        return kind.entity.matcher(entity).matches()
                && kind.field.matcher(field).matches();
    }

    EditKey of(String otherEntity) {
        return new EditKey(kind, otherEntity, field);
    }

    @Override
    public int compareTo(EditKey other) {
        return ORDER.compare(this, other);
    }
}
