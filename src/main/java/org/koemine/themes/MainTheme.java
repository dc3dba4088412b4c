package org.koemine.themes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The themes of one complaint, the main one first. */
public final class MainTheme {

    private MainTheme() {}

    /**
     * The themes of the mentions, the one with most mentions first, then the one mentioned first.
     *
     * @param assignments of one complaint, by mention
     * @return no theme where the complaint is unassigned
     */
    public static List<ThemeId> first(List<Assignment> assignments) {
        Map<ThemeId, Integer> mentions = new TreeMap<>();
        Map<ThemeId, Integer> firstAt = new TreeMap<>();
        for (Assignment assignment : assignments) {
            assignment.theme().ifPresent(theme -> {
                mentions.merge(theme, 1, Integer::sum);
                firstAt.putIfAbsent(theme, assignment.mention().ordinal());
            });
        }
        return mentions.keySet().stream()
                .sorted((a, b) -> mentions.get(a).equals(mentions.get(b))
                        ? firstAt.get(a) - firstAt.get(b)
                        : mentions.get(b) - mentions.get(a))
                .toList();
    }
}
