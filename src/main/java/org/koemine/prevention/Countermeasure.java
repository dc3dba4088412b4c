package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.koemine.themes.ThemeId;

/**
 * What is done against a theme. Texts are as a person typed them, or empty.
 *
 * @param theme as it was entered; where that was merged since, its heir is meant
 * @param interim what holds until the cause is gone (暫定処置)
 * @param cause 原因
 * @param permanent what removes the cause (恒久対策)
 * @param prevention what keeps it from coming back (再発防止)
 * @param due until when it is to be done
 * @param startedOn from when on it is in force
 * @param target what is to be reached (目標)
 */
public record Countermeasure(
        CountermeasureId id,
        ThemeId theme,
        String interim,
        String cause,
        String permanent,
        String prevention,
        String owner,
        Optional<LocalDate> due,
        Optional<LocalDate> startedOn,
        Status status,
        String target) {

    /** How far it is. */
    public enum Status {
        /** 予定 */
        PLANNED,
        /** 実施中 */
        UNDER_WAY,
        /** 完了 */
        DONE,
        /** 中止 */
        CANCELLED
    }

    public Countermeasure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(permanent, "permanent");
        Objects.requireNonNull(prevention, "prevention");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(target, "target");
    }

    /** One of which nothing is said yet but what it is against. */
    public static Countermeasure planned(CountermeasureId id, ThemeId theme) {
        return new Countermeasure(
                id, theme, "", "", "", "", "", Optional.empty(), Optional.empty(), Status.PLANNED, "");
    }

    /** The same with another value of a field, written as {@link CountermeasureField#of} writes it. */
    public Countermeasure with(CountermeasureField field, String value) {
        return new Countermeasure(
                id,
                field == CountermeasureField.THEME ? new ThemeId(value) : theme,
                field == CountermeasureField.INTERIM ? value : interim,
                field == CountermeasureField.CAUSE ? value : cause,
                field == CountermeasureField.PERMANENT ? value : permanent,
                field == CountermeasureField.PREVENTION ? value : prevention,
                field == CountermeasureField.OWNER ? value : owner,
                field == CountermeasureField.DUE ? CountermeasureField.day(value) : due,
                field == CountermeasureField.STARTED_ON ? CountermeasureField.day(value) : startedOn,
                field == CountermeasureField.STATUS ? Status.valueOf(value) : status,
                field == CountermeasureField.TARGET ? value : target);
    }
}
