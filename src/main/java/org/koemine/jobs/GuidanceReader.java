package org.koemine.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.guide.Taxonomy;
import org.koemine.report.Guidance;
import org.koemine.report.Guidance.CategoryCount;
import org.koemine.themes.CategoryStore;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;
import org.koemine.trends.TrendSet;

/** Reads what a run's guide brought about. */
final class GuidanceReader {
    private final CategoryStore categories;
    private final RunStore runs;

    GuidanceReader(Jdbi jdbi) {
        this.categories = new CategoryStore(jdbi);
        this.runs = new RunStore(jdbi);
    }

    Guidance read(Run run, TrendSet trends) {
        Taxonomy taxonomy = runs.guide(run.id()).taxonomy();
        Map<ThemeId, List<String>> paths = new TreeMap<>();
        if (!taxonomy.isEmpty()) {
            categories.themes().forEach((theme, category) -> paths.put(theme, path(taxonomy, category)));
        }
        return new Guidance(counts(taxonomy, trends), paths);
    }

    /** From the uppermost level down. */
    static List<String> path(Taxonomy taxonomy, String category) {
        List<String> path = new ArrayList<>(taxonomy.lineage(category));
        Collections.reverse(path);
        return path;
    }

    private List<CategoryCount> counts(Taxonomy taxonomy, TrendSet trends) {
        if (taxonomy.isEmpty()) {
            return List.of();
        }
        List<Set<String>> now = roots(taxonomy, trends.period());
        List<Set<String>> before = roots(taxonomy, trends.previous());
        List<CategoryCount> counts = new ArrayList<>();
        for (String root : taxonomy.roots()) {
            counts.add(new CategoryCount(Optional.of(root), with(root, now), with(root, before)));
        }
        counts.add(new CategoryCount(
                Optional.empty(), trends.received() - now.size(), trends.receivedBefore() - before.size()));
        return counts;
    }

    private static int with(String root, List<Set<String>> complaints) {
        return (int) complaints.stream().filter(roots -> roots.contains(root)).count();
    }

    /** Of each complaint of a period that is in a category: the uppermost categories. */
    private List<Set<String>> roots(Taxonomy taxonomy, Period period) {
        return categories.complaints(period.start(), period.end()).values().stream()
                .map(names -> {
                    Set<String> roots = new HashSet<>();
                    names.forEach(name -> roots.add(path(taxonomy, name).get(0)));
                    return roots;
                })
                .toList();
    }
}
