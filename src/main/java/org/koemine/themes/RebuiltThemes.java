package org.koemine.themes;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rebuild made of the themes.
 *
 * @param found the themes as they are told of now; of the mentions only those that stand elsewhere than before
 * @param merged themes that ended, with the theme that each was merged into
 */
public record RebuiltThemes(ThemeSet found, SortedMap<ThemeId, ThemeId> merged) {
    public RebuiltThemes {
        merged = Collections.unmodifiableSortedMap(new TreeMap<>(merged));
    }
}
