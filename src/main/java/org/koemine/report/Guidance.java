package org.koemine.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.koemine.themes.ThemeId;

/**
 * What the company's own categories brought about.
 *
 * @param counts complaints by category of the uppermost level, in the order of the taxonomy; none without a taxonomy
 * @param categories of the themes that have one, from the uppermost level down
 */
public record Guidance(List<CategoryCount> counts, Map<ThemeId, List<String>> categories) {

    public static final Guidance NONE = new Guidance(List.of(), Map.of());

    public Guidance {
        counts = List.copyOf(counts);
        categories = Map.copyOf(categories);
    }

    /**
     * How many complaints have a mention in a category; one may be in several.
     *
     * @param category empty for the complaints in none
     * @param count in the reported period
     * @param previous in the one before
     */
    public record CategoryCount(Optional<String> category, int count, int previous) {
        public CategoryCount {
            Objects.requireNonNull(category, "category");
        }
    }

    boolean hasCategories() {
        return !counts.isEmpty();
    }
}
