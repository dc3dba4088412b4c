package org.koemine.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * A theme that does not rest.
 *
 * @param since first day of the weeks in which it never paused for two weeks
 * @param weeks since then
 * @param present of these, with a complaint
 * @param complaints in these
 * @param recent in the weeks that are looked back over
 */
public record ChronicTheme(ThemeId theme, LocalDate since, int weeks, int present, int complaints, int recent) {
    static final Comparator<ChronicTheme> LONGEST_FIRST = Comparator.comparingInt(ChronicTheme::weeks)
            .thenComparingInt(ChronicTheme::complaints)
            .reversed()
            .thenComparing(ChronicTheme::theme);

    public ChronicTheme {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(since, "since");
    }
}
