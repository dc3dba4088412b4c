package org.koemine.themes;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.run.RunId;

/**
 * When, by whom and why something was decided.
 *
 * @param run the last one before
 * @param reason as it was given, or empty
 */
public record Occasion(RunId run, LocalDate day, String by, String reason) {
    public Occasion {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
