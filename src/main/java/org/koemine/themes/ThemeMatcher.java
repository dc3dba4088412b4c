package org.koemine.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.koemine.text.Mention;

/**
 * Gives clusters the ids of the themes they continue, by shared members: the pair with the highest Jaccard index of
 * members first, over the mentions that were in a theme the night before. What continues no theme is born.
 */
final class ThemeMatcher {
    /** Jaccard index of shared members from which a cluster continues a theme. */
    private static final double CONTINUES_FROM = 0.25;

    private final KnownThemes known;

    ThemeMatcher(KnownThemes known) {
        this.known = known;
    }

    /** The id of each cluster, and what happened to themes. */
    record Match(List<ThemeId> ids, List<ThemeEvent> events) {}

    private record Pair(int cluster, ThemeId theme, int shared, double jaccard) {}

    /**
     * Matches.
     *
     * @param members numbers of the mentions of each cluster
     */
    Match match(List<Mention> mentions, int[][] members) {
        Map<ThemeId, Integer> themeSize = new HashMap<>();
        for (Mention mention : mentions) {
            ThemeId theme = known.members().get(mention.id());
            if (theme != null) {
                themeSize.merge(theme, 1, Integer::sum);
            }
        }
        List<Pair> pairs = pairs(mentions, members, themeSize);
        ThemeId[] ids = new ThemeId[members.length];
        Set<ThemeId> continued = new TreeSet<>();
        for (Pair pair : pairs) {
            if (ids[pair.cluster()] == null && pair.jaccard() >= CONTINUES_FROM && continued.add(pair.theme())) {
                ids[pair.cluster()] = pair.theme();
            }
        }
        List<ThemeEvent> events = new ArrayList<>();
        bear(members, ids, events);
        end(pairs, ids, continued, events);
        events.sort((a, b) -> a.theme().compareTo(b.theme()));
        return new Match(List.of(ids), events);
    }

    private List<Pair> pairs(List<Mention> mentions, int[][] members, Map<ThemeId, Integer> themeSize) {
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < members.length; k++) {
            Map<ThemeId, Integer> shared = new TreeMap<>();
            for (int i : members[k]) {
                ThemeId theme = known.members().get(mentions.get(i).id());
                if (theme != null) {
                    shared.merge(theme, 1, Integer::sum);
                }
            }
            int old = shared.values().stream().mapToInt(Integer::intValue).sum();
            int cluster = k;
            shared.forEach((theme, n) ->
                    pairs.add(new Pair(cluster, theme, n, (double) n / (old + themeSize.get(theme) - n))));
        }
        pairs.sort((a, b) -> a.jaccard() != b.jaccard()
                ? Double.compare(b.jaccard(), a.jaccard())
                : a.theme().equals(b.theme())
                        ? a.cluster() - b.cluster()
                        : a.theme().compareTo(b.theme()));
        return pairs;
    }

    /** New ids, the largest cluster first. */
    private void bear(int[][] members, ThemeId[] ids, List<ThemeEvent> events) {
        int[] next = {known.lastNumber()};
        IntStream.range(0, ids.length)
                .boxed()
                .filter(k -> ids[k] == null)
                .sorted((a, b) -> members[a].length != members[b].length
                        ? members[b].length - members[a].length
                        : members[a][0] - members[b][0])
                .forEach(k -> {
                    ids[k] = ThemeId.of(++next[0]);
                    events.add(new ThemeEvent(ids[k], ThemeEvent.Kind.BORN, "mentions=" + members[k].length));
                });
    }

    /** A theme that nothing continues was merged into the theme that holds most of its mentions, or is retired. */
    private void end(List<Pair> pairs, ThemeId[] ids, Set<ThemeId> continued, List<ThemeEvent> events) {
        Map<ThemeId, Pair> most = pairs.stream()
                .collect(Collectors.toMap(Pair::theme, pair -> pair, (a, b) -> b.shared() > a.shared() ? b : a));
        for (ThemeId theme : known.labels().keySet()) {
            if (!continued.contains(theme)) {
                Pair heir = most.get(theme);
                events.add(
                        heir == null
                                ? new ThemeEvent(theme, ThemeEvent.Kind.RETIRED, "")
                                : new ThemeEvent(
                                        theme,
                                        ThemeEvent.Kind.MERGED_INTO,
                                        ids[heir.cluster()] + " shared=" + heir.shared()));
            }
        }
    }
}
