package org.koemine.report;

import java.util.List;
import java.util.Optional;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;

/**
 * A theme in its place among the themes.
 *
 * @param rank from 1
 * @param label masked
 * @param share of the sum of all themes' counts in the period, 0 to 1
 * @param cumulative share of this theme and all above it
 * @param signals about this theme, the strongest first
 */
record RankedTheme(
        int rank, Theme theme, String label, ThemeTrend trend, double share, double cumulative, List<Signal> signals) {
    RankedTheme {
        signals = List.copyOf(signals);
    }

    ThemeId id() {
        return theme.id();
    }

    int change() {
        return trend.count() - trend.previous();
    }

    Optional<Signal.Kind> kind() {
        return signals.stream().map(Signal::kind).findFirst();
    }
}
