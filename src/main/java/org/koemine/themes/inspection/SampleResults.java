package org.koemine.themes.inspection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.koemine.themes.ThemeId;

/**
 * What people said of the themes so far.
 *
 * @param latest the sample of the newest run somebody looked at; empty where nobody did
 * @param byTheme every verdict so far, of all samples, by the theme that was drawn, or the one it was merged into since
 */
public record SampleResults(Optional<Latest> latest, SortedMap<ThemeId, Precision> byTheme) {
    public static final SampleResults NONE = new SampleResults(Optional.empty(), new TreeMap<>(Map.of()));

    /**
     * One sample.
     *
     * @param on the last day somebody's verdicts of it were read
     */
    public record Latest(Draw draw, LocalDate on, Precision precision) {
        public Latest {
            Objects.requireNonNull(draw, "draw");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(precision, "precision");
        }
    }

    public SampleResults {
        Objects.requireNonNull(latest, "latest");
        byTheme = Collections.unmodifiableSortedMap(new TreeMap<>(byTheme));
    }
}
