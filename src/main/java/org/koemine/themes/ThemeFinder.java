package org.koemine.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.Normaliser;

/**
 * Finds the themes of mentions: learns what words mean from the history, joins each mention of a core with its nearest
 * neighbours, cuts the graph into communities, merges those that say the same, and lets every mention stand with the
 * cluster it is most like. The number of themes is found, not given.
 */
public final class ThemeFinder {
    /** Mentions that word vectors are learned from, at most. */
    private static final int LEARNED = 300_000;

    /** Distinct mentions that are compared each with each, at most; the cost grows with the square. */
    private static final int CORE = 12_000;

    private static final int NEIGHBOURS = 15;

    /** Finer than wanted: parts that belong together are merged by what they say. */
    private static final double RESOLUTION = 16;

    /** Mean similarity, of 2, from which two clusters are one, at granularity 1. */
    private static final double MERGED_FROM = 0.22;

    /** Mean similarity, of 2, to a cluster's members below which a mention stays unassigned. */
    private static final float JOINS_FROM = 0.25f;

    private final ThemeSettings settings;
    private final long seed;

    public ThemeFinder(ThemeSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /**
     * Finds themes.
     *
     * @param mentions to find themes in, by id
     * @param history further mentions to learn words from; none of them gets a theme
     * @param known the themes of the night before, whose ids are kept
     */
    public ThemeSet find(List<Mention> mentions, List<Mention> history, KnownThemes known) {
        if (mentions.isEmpty()) {
            return new ThemeSet(
                    List.of(),
                    List.of(),
                    new ThemeMatcher(known).match(mentions, new int[0][]).events());
        }
        List<Mention> core = Sample.evenly(distinct(mentions), CORE);
        FeatureSpace space = FeatureSpace.learn(Sample.evenly(together(mentions, history), LEARNED), core, seed);
        Placements placements =
                place(mentions, space, cluster(space.features(core))).withoutSmaller(settings.smallestTheme());
        int[][] members = placements.members();
        ThemeMatcher.Match match = new ThemeMatcher(known).match(mentions, members);
        List<Theme> themes = new ThemeNamer(space, mentions).name(members, match.ids(), known.labels());
        return new ThemeSet(themes, assignments(mentions, placements, match.ids()), match.events());
    }

    private ClusterSums cluster(Features[] core) {
        int[] communities = Communities.of(Neighbours.of(core, NEIGHBOURS), RESOLUTION, seed);
        Clusters clusters = new Clusters(core, communities).merged(MERGED_FROM * settings.granularity());
        return ClusterSums.of(core, clusters.membership(), clusters.count());
    }

    /** Each mention with the cluster whose core members it is most like on average; nowhere where it is like none. */
    private static Placements place(List<Mention> mentions, FeatureSpace space, ClusterSums clusters) {
        ClusterSums.Mean mean = clusters.means();
        int[] cluster = new int[mentions.size()];
        float[] similarity = new float[mentions.size()];
        IntStream.range(0, mentions.size()).parallel().forEach(i -> {
            float[] toAll = mean.toAll(space.features(mentions.get(i)));
            cluster[i] = Placements.NOWHERE;
            for (int k = 0; k < toAll.length; k++) {
                if (toAll[k] > Math.max(similarity[i], JOINS_FROM)) {
                    similarity[i] = toAll[k];
                    cluster[i] = k;
                }
            }
        });
        return new Placements(cluster, similarity);
    }

    /** The first of those that are written alike: a text that came in a thousand times is still one way to say it. */
    private static List<Mention> distinct(List<Mention> mentions) {
        Set<String> seen = new HashSet<>();
        return mentions.stream()
                .filter(mention -> seen.add(Normaliser.normalise(mention.text())))
                .toList();
    }

    private static List<Mention> together(List<Mention> mentions, List<Mention> history) {
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(history);
        return all;
    }

    private static List<Assignment> assignments(List<Mention> mentions, Placements placements, List<ThemeId> ids) {
        List<Assignment> assignments = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            int cluster = placements.cluster()[i];
            boolean nowhere = cluster == Placements.NOWHERE;
            assignments.add(new Assignment(
                    mentions.get(i).id(),
                    nowhere ? Optional.empty() : Optional.of(ids.get(cluster)),
                    nowhere ? 0 : placements.similarity()[i] / 2));
        }
        return assignments;
    }
}
