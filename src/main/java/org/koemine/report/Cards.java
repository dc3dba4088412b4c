package org.koemine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koemine.themes.ThemeId;

/** Which themes have a card, in Pareto order, and where it stands: every card has as many rows as the others. */
final class Cards {
    /** Rows over the first card. */
    static final int FIRST_ROW = 3;

    /** Rows of a card, with those left empty under it. */
    static final int ROWS = 55;

    private final List<RankedTheme> themes;
    private final Map<ThemeId, Integer> rows = new HashMap<>();

    Cards(Pareto pareto, Set<ThemeId> carded) {
        themes = pareto.ranked().stream()
                .filter(theme -> carded.contains(theme.id()))
                .toList();
        for (RankedTheme theme : themes) {
            rows.put(theme.id(), FIRST_ROW + rows.size() * ROWS);
        }
    }

    List<RankedTheme> themes() {
        return themes;
    }

    Optional<Integer> firstRowOf(ThemeId theme) {
        return Optional.ofNullable(rows.get(theme));
    }
}
