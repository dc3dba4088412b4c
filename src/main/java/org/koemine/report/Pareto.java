package org.koemine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/**
 * The themes by their counts in the period, largest first, with their cumulative shares: the few that make up most stand
 * on top (Juran's reading of Pareto). A complaint in two themes counts in both, so shares are of the counts' sum.
 */
final class Pareto {
    private final List<RankedTheme> ranked = new ArrayList<>();
    private final Map<ThemeId, RankedTheme> byId = new HashMap<>();
    private final long sum;

    Pareto(List<Theme> themes, TrendSet trends, UnaryOperator<String> mask) {
        Map<ThemeId, Theme> found = new HashMap<>();
        themes.forEach(theme -> found.put(theme.id(), theme));
        List<ThemeTrend> known = trends.trends().stream()
                .filter(trend -> found.containsKey(trend.theme()))
                .toList();
        sum = known.stream().mapToLong(ThemeTrend::count).sum();
        long above = 0;
        for (ThemeTrend trend : known) {
            above += trend.count();
            Theme theme = found.get(trend.theme());
            List<Signal> signals = trends.signals().stream()
                    .filter(signal -> signal.theme().equals(theme.id()))
                    .toList();
            add(new RankedTheme(
                    ranked.size() + 1,
                    theme,
                    mask.apply(theme.label()),
                    trend,
                    part(trend.count()),
                    part(above),
                    signals));
        }
    }

    private void add(RankedTheme theme) {
        ranked.add(theme);
        byId.put(theme.id(), theme);
    }

    private double part(long count) {
        return sum == 0 ? 0 : (double) count / sum;
    }

    List<RankedTheme> ranked() {
        return List.copyOf(ranked);
    }

    List<RankedTheme> top(int most) {
        return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
    }

    Optional<RankedTheme> theme(ThemeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Sum of all themes' counts in the period. */
    long sum() {
        return sum;
    }
}
