package org.koemine.themes;

import java.util.List;

/** All themes of a run by id, and where each mention stands, by mention. */
public record ThemeSet(List<Theme> themes, List<Assignment> assignments) {
    public ThemeSet {
        themes = List.copyOf(themes);
        assignments = List.copyOf(assignments);
    }
}
