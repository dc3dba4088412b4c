package org.koemine.themes;

import java.util.List;
import java.util.SortedMap;
import org.koemine.text.MentionId;

/**
 * What was found in a run.
 *
 * @param themes by id
 * @param assignments where each mention stands, by mention
 * @param cores members that themes are known by, by theme, each by mention
 * @param events what happened to themes, by theme
 */
public record ThemeSet(
        List<Theme> themes,
        List<Assignment> assignments,
        SortedMap<ThemeId, List<MentionId>> cores,
        List<ThemeEvent> events) {
    public ThemeSet {
        themes = List.copyOf(themes);
        assignments = List.copyOf(assignments);
        events = List.copyOf(events);
    }
}
