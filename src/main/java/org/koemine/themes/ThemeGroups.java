package org.koemine.themes;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The groups that stand; a theme in none of them stands alone.
 *
 * @param groups by id
 * @param lastNumber highest number ever given to a group, ended ones included; 0 where there was none
 */
public record ThemeGroups(List<ThemeGroup> groups, int lastNumber) {

    public static final ThemeGroups NONE = new ThemeGroups(List.of(), 0);

    public ThemeGroups {
        groups = groups.stream().sorted(Comparator.comparing(ThemeGroup::id)).toList();
    }

    /** The group of each theme that is in one. */
    public SortedMap<ThemeId, ThemeGroup> byTheme() {
        SortedMap<ThemeId, ThemeGroup> byTheme = new TreeMap<>();
        groups.forEach(group -> group.themes().forEach(theme -> byTheme.put(theme, group)));
        return byTheme;
    }
}
