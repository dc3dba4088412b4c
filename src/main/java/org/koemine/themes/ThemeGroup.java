package org.koemine.themes;

import java.util.List;
import java.util.Objects;

/**
 * Themes that are about the same.
 *
 * @param label what they are about, unique among the groups
 * @param themes by id
 */
public record ThemeGroup(GroupId id, String label, List<ThemeId> themes) {
    public ThemeGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        themes = themes.stream().sorted().toList();
    }
}
