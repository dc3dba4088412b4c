package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.koemine.themes.ThemeId;

/**
 * A theme by its complaints times their severity.
 *
 * @param weight of one of its complaints, 1 for an ordinary one
 * @param weighted count in the period times weight
 * @param cumulative share, from 0 to 1, of this theme and all above it
 */
record WeightedTheme(RankedTheme theme, double weight, double weighted, double cumulative) {

    /** All themes by their weighted counts, largest first, ties by rank; none where nobody weighed them. */
    static List<WeightedTheme> of(List<RankedTheme> themes, Map<ThemeId, Double> weights) {
        if (weights.isEmpty()) {
            return List.of();
        }
        List<WeightedTheme> sorted = themes.stream()
                .map(theme -> weigh(theme, weights.getOrDefault(theme.id(), 1.0)))
                .sorted(Comparator.comparingDouble(WeightedTheme::weighted).reversed())
                .toList();
        double sum = sorted.stream().mapToDouble(WeightedTheme::weighted).sum();
        List<WeightedTheme> shared = new ArrayList<>();
        double above = 0;
        for (WeightedTheme theme : sorted) {
            above += theme.weighted();
            shared.add(new WeightedTheme(theme.theme(), theme.weight(), theme.weighted(), sum == 0 ? 0 : above / sum));
        }
        return shared;
    }

    private static WeightedTheme weigh(RankedTheme theme, double weight) {
        return new WeightedTheme(theme, weight, theme.trend().count() * weight, 0);
    }
}
