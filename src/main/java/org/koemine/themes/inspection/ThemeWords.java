package org.koemine.themes.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.themes.ThemeId;

/** Knows a theme by what a person writes into a cell: its number with or without the label behind it, or its label. */
final class ThemeWords {
    private static final Pattern NUMBER_FIRST = Pattern.compile("(T-\\d{4,9})(?!\\d).*", Pattern.DOTALL);

    private final Map<ThemeId, String> labels;

    ThemeWords(Map<ThemeId, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    boolean stands(ThemeId theme) {
        return labels.containsKey(theme);
    }

    /** The number a cell begins with. */
    static Optional<ThemeId> id(String cell) {
        Matcher number = NUMBER_FIRST.matcher(cell);
        return number.matches() ? Optional.of(new ThemeId(number.group(1))) : Optional.empty();
    }

    /** The theme that stands and is meant, if it is only one. */
    Optional<ThemeId> meant(String cell) {
        Optional<ThemeId> numbered = id(cell).filter(this::stands);
        if (numbered.isPresent()) {
            return numbered;
        }
        List<ThemeId> labelled = labels.keySet().stream()
                .filter(id -> labels.get(id).equals(cell))
                .toList();
        return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
    }
}
