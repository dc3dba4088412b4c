package org.koemine.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.complaint.ComplaintId;
import org.koemine.report.ReportContent.Detail;
import org.koemine.themes.ThemeId;

/**
 * The complaints in the order of the detail sheet: a block for each main theme in Pareto order, those without a theme last,
 * the newest first in each block.
 */
final class DetailBlocks {
    private final List<Detail> sorted;
    private final Map<ComplaintId, Integer> byId = new HashMap<>();
    private final Map<ThemeId, Integer> firstAsMain = new HashMap<>();
    private final Map<ThemeId, Integer> firstAsOther = new HashMap<>();
    private final Optional<Integer> firstUnassigned;

    DetailBlocks(List<Detail> newestFirst, Pareto pareto) {
        sorted = newestFirst.stream()
                .sorted(Comparator.comparingInt(detail -> rank(detail, pareto)))
                .toList();
        int unassigned = sorted.size();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            byId.put(sorted.get(i).complaint().id(), i);
            List<ThemeId> themes = sorted.get(i).themes();
            for (int t = 0; t < themes.size(); t++) {
                (t == 0 ? firstAsMain : firstAsOther).put(themes.get(t), i);
            }
            unassigned = themes.isEmpty() ? i : unassigned;
        }
        firstUnassigned = unassigned < sorted.size() ? Optional.of(unassigned) : Optional.empty();
    }

    private static int rank(Detail detail, Pareto pareto) {
        if (detail.themes().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return pareto.theme(detail.themes().get(0)).map(RankedTheme::rank).orElse(Integer.MAX_VALUE - 1);
    }

    List<Detail> sorted() {
        return sorted;
    }

    /** Where a theme's block begins, or its first mention beside another main theme; empty where it has no row. */
    Optional<Integer> firstOf(ThemeId theme) {
        return Optional.ofNullable(firstAsMain.getOrDefault(theme, firstAsOther.get(theme)));
    }

    /** Where a complaint stands; empty where it has no row. */
    Optional<Integer> of(ComplaintId complaint) {
        return Optional.ofNullable(byId.get(complaint));
    }

    /** The themes of a complaint that has a row, the main one first. */
    List<ThemeId> themes(ComplaintId complaint) {
        return of(complaint).map(row -> sorted.get(row).themes()).orElse(List.of());
    }

    Optional<Integer> firstUnassigned() {
        return firstUnassigned;
    }

    boolean beginsBlock(int index) {
        return index > 0 && !main(index).equals(main(index - 1));
    }

    private Optional<ThemeId> main(int index) {
        return sorted.get(index).themes().stream().findFirst();
    }
}
