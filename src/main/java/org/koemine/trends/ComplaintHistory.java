package org.koemine.trends;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.koemine.themes.ThemeId;

/**
 * What trends are found from: all complaints up to a business date, counted.
 *
 * @param received every complaint, in a theme or not
 * @param themes those with a complaint up to that date, by id
 * @param arrived how much of the last days is there
 * @param voiced themes of which three different people complained within a week of the reported period; only those need
 *     be known that were not heard of shortly before it
 * @param inThemes complaints with at least one mention in a theme, whenever received; 0 where only some themes are read
 */
public record ComplaintHistory(
        DayCounts received, List<ThemeHistory> themes, ArrivedShares arrived, Set<ThemeId> voiced, long inThemes) {
    public ComplaintHistory {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(arrived, "arrived");
        themes = List.copyOf(themes);
        voiced = Set.copyOf(voiced);
    }
}
