package org.koemine.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gives groups that were found anew the ids and labels of those they continue: the pair with the highest Jaccard index of
 * shared themes first. A label that a person gave stays with the id.
 */
final class GroupMatcher {
    /** Jaccard index of shared themes from which a group continues another: two of equal size share half. */
    private static final double CONTINUES_FROM = 1.0 / 3;

    /** From this index on it is still about the same and keeps its label. */
    private static final double SAME_FROM = 0.5;

    private final ThemeGroups before;

    GroupMatcher(ThemeGroups before) {
        this.before = before;
    }

    private record Pair(int found, ThemeGroup known, double jaccard) {
        boolean keepsLabel() {
            return known.namedByHand() || jaccard >= SAME_FROM;
        }
    }

    /**
     * Matches.
     *
     * @param found the themes of each group, in the order in which new ids are given
     */
    ThemeGroups match(List<List<ThemeId>> found, GroupNamer namer) {
        SortedMap<Integer, Pair> continued = continued(found);
        Set<String> taken = new HashSet<>();
        continued.values().stream()
                .filter(Pair::keepsLabel)
                .forEach(pair -> taken.add(pair.known().label()));
        List<ThemeGroup> groups = new ArrayList<>();
        int last = before.lastNumber();
        for (int i = 0; i < found.size(); i++) {
            Optional<Pair> pair = Optional.ofNullable(continued.get(i));
            List<ThemeId> themes = found.get(i);
            GroupId id = pair.isPresent() ? pair.get().known().id() : GroupId.of(++last);
            groups.add(pair.filter(Pair::keepsLabel)
                    .map(kept -> kept.known().of(themes))
                    .orElseGet(() -> new ThemeGroup(id, namer.label(themes, taken), themes)));
        }
        return new ThemeGroups(groups, last);
    }

    /** By found group, the one it continues. */
    private SortedMap<Integer, Pair> continued(List<List<ThemeId>> found) {
        List<Pair> pairs = IntStream.range(0, found.size())
                .boxed()
                .flatMap(i -> before.groups().stream().map(known -> new Pair(i, known, jaccard(found.get(i), known))))
                .filter(pair -> pair.jaccard() >= CONTINUES_FROM)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.jaccard())
                        .thenComparing(pair -> pair.known().id())
                        .thenComparing(Pair::found))
                .toList();
        SortedMap<Integer, Pair> continued = new TreeMap<>();
        Set<GroupId> given = new HashSet<>();
        for (Pair pair : pairs) {
            if (!continued.containsKey(pair.found()) && given.add(pair.known().id())) {
                continued.put(pair.found(), pair);
            }
        }
        return continued;
    }

    private static double jaccard(List<ThemeId> found, ThemeGroup known) {
        Set<ThemeId> either = new HashSet<>(found);
        either.addAll(known.themes());
        long shared = found.stream().filter(known.themes()::contains).count();
        return (double) shared / either.size();
    }
}
