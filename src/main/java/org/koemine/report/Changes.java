package org.koemine.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.koemine.themes.CountReport;
import org.koemine.themes.ThemeId;

/**
 * What became other since the report before.
 *
 * @param since business date of that report
 * @param labels of every theme there ever was: one that is no more may have had a count
 */
public record Changes(LocalDate since, CountReport counts, Map<ThemeId, String> labels) {
    public Changes {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(counts, "counts");
        labels = Map.copyOf(labels);
    }
}
