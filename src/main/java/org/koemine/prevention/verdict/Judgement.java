package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.Objects;
import org.koemine.prevention.CountermeasureId;
import org.koemine.themes.ThemeId;

/**
 * A countermeasure and what is to be said of it.
 *
 * @param theme that it is against; the heir of a theme that was merged
 * @param target ratio of rates that is to be reached, 0.5 to 0.95
 */
public record Judgement(CountermeasureId measure, ThemeId theme, LocalDate startedOn, double target, Verdict verdict) {

    public Judgement {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(verdict, "verdict");
    }
}
