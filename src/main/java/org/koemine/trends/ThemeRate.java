package org.koemine.trends;

import java.util.List;
import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * Complaints of a theme by units sold or shipped, week by week.
 *
 * @param weeks whole ones, Monday to Sunday, oldest first
 */
public record ThemeRate(ThemeId theme, List<Week> weeks) {

    /**
     * One week.
     *
     * @param units sold or shipped, above 0
     * @param mean complaints a unit, of all the theme's weeks
     * @param upper limit of the week's complaints a unit
     */
    public record Week(Period week, int complaints, double units, double mean, double upper) {
        public Week {
            Objects.requireNonNull(week, "week");
        }

        /** Complaints a unit. */
        public double rate() {
            return complaints / units;
        }
    }

    public ThemeRate {
        Objects.requireNonNull(theme, "theme");
        weeks = List.copyOf(weeks);
    }
}
