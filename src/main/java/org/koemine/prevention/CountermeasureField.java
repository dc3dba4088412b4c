package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Optional;

/** What a person enters of a countermeasure, in the order of the register. */
public enum CountermeasureField {
    THEME,
    STATUS,
    INTERIM,
    CAUSE,
    PERMANENT,
    PREVENTION,
    OWNER,
    DUE,
    STARTED_ON,
    TARGET;

    /** The field's value in one form: an id, a status by its name, a day as 2026-11-01, or the text; empty for none. */
    public String of(Countermeasure measure) {
        return switch (this) {
            case THEME -> measure.theme().value();
            case STATUS -> measure.status().name();
            case INTERIM -> measure.interim();
            case CAUSE -> measure.cause();
            case PERMANENT -> measure.permanent();
            case PREVENTION -> measure.prevention();
            case OWNER -> measure.owner();
            case DUE -> day(measure.due());
            case STARTED_ON -> day(measure.startedOn());
            case TARGET -> measure.target();
        };
    }

    public boolean isDay() {
        return this == DUE || this == STARTED_ON;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static Optional<LocalDate> day(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }
}
