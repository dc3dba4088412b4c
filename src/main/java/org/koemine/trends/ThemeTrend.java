package org.koemine.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * A theme over time; all counts are of complaints.
 *
 * @param count in the reported period
 * @param previous in the period of the same length before
 * @param total since the first complaint
 * @param presence weeks with the theme among the weeks looked back over
 * @param topProduct the commonest product in the reported period (or, where it has none, ever), or empty
 * @param weekly counts of the weeks of {@link TrendSet#weeks}, in their order
 */
public record ThemeTrend(
        ThemeId theme,
        int count,
        int previous,
        int total,
        LocalDate firstSeen,
        LocalDate lastSeen,
        int presence,
        boolean chronic,
        String topProduct,
        int topProductCount,
        List<Integer> weekly) {

    static final Comparator<ThemeTrend> COMMONEST_FIRST =
            Comparator.comparingInt(ThemeTrend::count).reversed().thenComparing(ThemeTrend::theme);

    public ThemeTrend {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(firstSeen, "firstSeen");
        Objects.requireNonNull(lastSeen, "lastSeen");
        Objects.requireNonNull(topProduct, "topProduct");
        weekly = List.copyOf(weekly);
    }
}
