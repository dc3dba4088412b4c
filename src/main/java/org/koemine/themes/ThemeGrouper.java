package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.text.PhraseFinder;

/**
 * Groups themes that are about the same. How many groups there are is found ({@link StableCut}); what is like none stands
 * alone.
 */
public final class ThemeGrouper {
    /** Themes from which on groups are found: fewer are seen at one look, and too few to tell what is stable. */
    private static final int FEWEST_THEMES = 10;

    private final FeatureSpace space;
    private final PhraseFinder phrases;
    private final long seed;
    private final int fewest;

    /**
     * @param space what words mean
     * @param phrases that labels are chosen from
     */
    public ThemeGrouper(FeatureSpace space, PhraseFinder phrases, long seed) {
        this(space, phrases, seed, FEWEST_THEMES);
    }

    /**
     * @param fewest themes from which on groups are found
     */
    ThemeGrouper(FeatureSpace space, PhraseFinder phrases, long seed, int fewest) {
        this.space = space;
        this.phrases = phrases;
        this.seed = seed;
        this.fewest = fewest;
    }

    /**
     * Finds groups anew, as a rebuild does. One that continues a group of before, by the themes they share, keeps its id.
     *
     * @param themes with their cores; those that are not followed are left out
     */
    public ThemeGroups find(List<KnownTheme> themes, ThemeGroups before) {
        List<KnownTheme> compared = compared(themes);
        List<List<ThemeId>> found = compared.size() < fewest
                ? List.of()
                : new StableCut(meanings(compared), seed)
                        .find()
                        .map(part -> groups(compared, part))
                        .orElse(List.of());
        return new GroupMatcher(before).match(found, new GroupNamer(compared, phrases));
    }

    /**
     * Follows the groups through a night: themes in no group join the one they are like, or each other. What stands in a
     * group stays there. Where there is no group of two themes yet, groups are found.
     *
     * @param themes with their cores; those that are not followed are left out
     */
    public ThemeGroups follow(List<KnownTheme> themes, ThemeGroups before) {
        List<KnownTheme> compared = compared(themes);
        GroupJoiner joiner = new GroupJoiner(compared, MeaningSums.of(meanings(compared)), before);
        if (joiner.cohesion().isEmpty()) {
            return find(themes, before);
        }
        List<List<ThemeId>> joined = joiner.join();
        int known = before.groups().size();
        List<ThemeGroup> groups = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            groups.add(before.groups().get(i).of(joined.get(i)));
        }
        List<List<ThemeId>> founded = joined.subList(known, joined.size());
        if (founded.isEmpty()) {
            return new ThemeGroups(groups, before.lastNumber());
        }
        Set<String> taken = new HashSet<>();
        groups.forEach(group -> taken.add(group.label()));
        GroupNamer namer = new GroupNamer(compared, phrases);
        for (int i = 0; i < founded.size(); i++) {
            groups.add(new ThemeGroup(
                    GroupId.of(before.lastNumber() + 1 + i), namer.label(founded.get(i), taken), founded.get(i)));
        }
        return new ThemeGroups(groups, before.lastNumber() + founded.size());
    }

    /** Followed themes with a core that was not deleted. */
    private static List<KnownTheme> compared(List<KnownTheme> themes) {
        return themes.stream()
                .filter(theme -> theme.followed() && !theme.core().isEmpty())
                .toList();
    }

    private float[][][] meanings(List<KnownTheme> themes) {
        return themes.stream()
                .map(theme -> Arrays.stream(space.features(theme.core()))
                        .map(Features::meaning)
                        .toArray(float[][]::new))
                .toArray(float[][][]::new);
    }

    /** Parts of two themes and more, in the order of their first themes. */
    private static List<List<ThemeId>> groups(List<KnownTheme> themes, int[] part) {
        TreeMap<Integer, List<ThemeId>> groups = new TreeMap<>();
        IntStream.range(0, part.length)
                .forEach(k -> groups.computeIfAbsent(part[k], first -> new ArrayList<>())
                        .add(themes.get(k).id()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
