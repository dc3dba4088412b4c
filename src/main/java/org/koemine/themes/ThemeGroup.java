package org.koemine.themes;

import java.util.List;
import java.util.Objects;

/**
 * Themes that are about the same.
 *
 * @param label what they are about, unique among the groups
 * @param themes by id
 * @param namedByHand whether a person gave it its label, which no run changes
 */
public record ThemeGroup(GroupId id, String label, List<ThemeId> themes, boolean namedByHand) {
    /** A group that the program named. */
    public ThemeGroup(GroupId id, String label, List<ThemeId> themes) {
        this(id, label, themes, false);
    }

    public ThemeGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        themes = themes.stream().sorted().toList();
    }

    /** The same group with these themes. */
    ThemeGroup of(List<ThemeId> others) {
        return new ThemeGroup(id, label, others, namedByHand);
    }
}
