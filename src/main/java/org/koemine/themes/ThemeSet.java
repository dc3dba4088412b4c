package org.koemine.themes;

import java.util.List;

/**
 * What was found in a run.
 *
 * @param themes by id
 * @param assignments where each mention stands, by mention
 * @param events what happened to themes, by theme
 */
public record ThemeSet(List<Theme> themes, List<Assignment> assignments, List<ThemeEvent> events) {
    public ThemeSet {
        themes = List.copyOf(themes);
        assignments = List.copyOf(assignments);
        events = List.copyOf(events);
    }
}
