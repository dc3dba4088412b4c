package org.koemine.prevention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a customer complains again.
 *
 * @param complaint serial number of the complaint
 * @param earlier complaints of the same customer that it repeats, 1 or more
 * @param last day of the last of these
 * @param sameTheme whether one of them is in a theme of this one
 */
public record Repeat(long complaint, int earlier, LocalDate last, boolean sameTheme) {
    public Repeat {
        Objects.requireNonNull(last, "last");
        if (earlier < 1) {
            throw new IllegalArgumentException("a repeat has something before it");
        }
    }
}
