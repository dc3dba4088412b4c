package org.koemine.trends;

import java.util.List;
import java.util.Objects;

/**
 * What trends are found from: all complaints up to a business date, counted.
 *
 * @param received every complaint, in a theme or not
 * @param themes those with a complaint up to that date, by id
 */
public record ComplaintHistory(DayCounts received, List<ThemeHistory> themes) {
    public ComplaintHistory {
        Objects.requireNonNull(received, "received");
        themes = List.copyOf(themes);
    }
}
