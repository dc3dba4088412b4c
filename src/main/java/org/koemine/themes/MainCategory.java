package org.koemine.themes;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koemine.guide.Taxonomy;

/**
 * The category of a theme: the narrowest that more than half of those of its mentions are in that are in any, themselves or
 * by a category below, and at least a fifth of all its mentions.
 */
final class MainCategory {
    private MainCategory() {}

    /**
     * Picks it.
     *
     * @param counts the theme's mentions by category
     * @param mentions of the theme, in a category or not
     */
    static Optional<String> of(Map<String, Integer> counts, int mentions, Taxonomy taxonomy) {
        Map<String, Integer> withBelow = new TreeMap<>();
        counts.forEach((category, count) ->
                taxonomy.lineage(category).forEach(above -> withBelow.merge(above, count, Integer::sum)));
        int placed = counts.values().stream().mapToInt(Integer::intValue).sum();
        return withBelow.entrySet().stream()
                .filter(entry -> 2L * entry.getValue() > placed && 5L * entry.getValue() >= mentions)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(
                        category -> taxonomy.lineage(category).size()));
    }
}
