package org.koemine.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.koemine.text.PhraseFinder;

/**
 * Labels a group of themes with what they are about: the one or two nouns that its themes share (バス・駅); where they share
 * none, with its first theme (値段が高い ほか), which is the oldest and of those that were found together the largest.
 */
final class GroupNamer {
    private static final String BETWEEN = "・";
    private static final String AND_OTHERS = " ほか";

    private final List<KnownTheme> themes;
    private final GroupNouns nouns;

    /**
     * @param themes all, with their cores
     */
    GroupNamer(List<KnownTheme> themes, PhraseFinder phrases) {
        this.themes = themes;
        this.nouns = new GroupNouns(themes, phrases);
    }

    /**
     * A label that is not taken yet; from now on it is.
     *
     * @param group its themes, of which at least one has a core
     */
    String label(List<ThemeId> group, Set<String> taken) {
        List<String> shared = nouns.shared(group);
        String label = shared.stream()
                .limit(2)
                .reduce((a, b) -> a + BETWEEN + b)
                .filter(both -> !taken.contains(both))
                .orElseGet(() -> first(group, taken));
        taken.add(label);
        return label;
    }

    private String first(List<ThemeId> group, Set<String> taken) {
        return themes.stream()
                .filter(theme -> group.contains(theme.id()))
                .sorted(Comparator.comparing(KnownTheme::id))
                .map(theme -> theme.label() + AND_OTHERS)
                .filter(label -> !taken.contains(label))
                .findFirst()
                .orElseThrow();
    }
}
