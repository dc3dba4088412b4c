package org.koemine.trends;

import java.util.List;
import java.util.Objects;

/**
 * What trends are found from: all complaints up to a business date, counted.
 *
 * @param received every complaint, in a theme or not
 * @param themes those with a complaint up to that date, by id
 * @param arrived how much of the last days is there
 */
public record ComplaintHistory(DayCounts received, List<ThemeHistory> themes, ArrivedShares arrived) {
    public ComplaintHistory {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(arrived, "arrived");
        themes = List.copyOf(themes);
    }
}
