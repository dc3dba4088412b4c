package org.koemine.themes;

import java.util.List;

/**
 * The themes that stand, with permanent ids.
 *
 * @param themes by id
 * @param lastNumber highest number ever given to a theme, ended ones included; 0 where there was none
 */
public record ThemeLedger(List<KnownTheme> themes, int lastNumber) {

    public static final ThemeLedger EMPTY = new ThemeLedger(List.of(), 0);

    public ThemeLedger {
        themes = List.copyOf(themes);
    }
}
