package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Seven days of a theme.
 *
 * @param start its first day
 * @param complaints of the theme in it
 * @param volume what they are measured against, above 0: units sold, or all other complaints; see {@link Exposure}
 */
record Week(LocalDate start, int complaints, double volume) {
    private static final double DAYS_OF_A_YEAR = 365.25;

    Week {
        Objects.requireNonNull(start, "start");
        if (complaints < 0 || !(volume > 0)) {
            throw new IllegalArgumentException("a week has no fewer than 0 complaints, and a volume");
        }
    }

    double logVolume() {
        return StrictMath.log(volume);
    }

    /** Where in the year its middle stands, 0 to 2π. */
    double season() {
        return 2 * Math.PI * (start.plusDays(3).getDayOfYear() - 1) / DAYS_OF_A_YEAR;
    }
}
