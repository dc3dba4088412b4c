package org.koemine.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.Normaliser;

/**
 * What mentions that are near no known theme turn out to be when they are looked at together.
 *
 * @param core the distinct ones among the mentions, by which the others were told
 * @param known themes, by number, that mentions join after all, because what is said like them is near enough on average
 * @param born new themes: clusters that hold together as well as known themes do
 */
record Newcomers(List<Mention> core, Placements known, Placements born) {
    /**
     * Complaints that speak of a new theme at least: of fewer, chance makes too many. Those that are written alike count once
     * where they are in a theme for something else they say.
     */
    static final int BORN_FROM = 5;

    /**
     * Clusters the rest; what shares a word nobody used before is one cluster, whatever else is said: of the first few
     * mentions of a new problem each says something else beside it, and some have joined a known theme by what they say
     * beside it. Of the other clusters those that are circumstances are no new themes.
     *
     * @param standing complaints of which another mention is in a theme
     */
    static Newcomers among(
            List<Mention> rest,
            Set<Long> standing,
            NewWords words,
            Anchors anchors,
            ThemeSettings settings,
            long seed) {
        FeatureSpace space = words.space();
        List<Mention> core = Sample.distinct(rest, ThemeFinder.CORE);
        Features[] features = space.features(core);
        double likeEnough = ThemeFinder.MERGED_FROM * settings.granularity();
        int[] shared = words.shared(core, settings.smallestTheme(), BORN_FROM);
        Clusters clusters = Clusters.find(features, likeEnough, seed).with(shared);
        boolean[] sharing = sharing(clusters, shared);
        ClusterSums sums = clusters.sums();
        ClusterSums.Mean toKnown = anchors.sums().means();
        int[] theme = new int[clusters.count()];
        int[] birth = new int[clusters.count()];
        Arrays.fill(theme, Placements.NOWHERE);
        Arrays.fill(birth, Placements.NOWHERE);
        int[] clusterOf = clusterOf(rest, core, clusters.membership());
        int[] ways = complaints(core, clusters.membership(), clusters.count());
        int[] alone = complaints(rest, onlyOf(rest, clusterOf, standing), clusters.count());
        int births = 0;
        for (int k = 0; k < theme.length; k++) {
            float[] similarity = toKnown.toAll(sums.centre(k));
            int nearest = highest(similarity);
            if (nearest >= 0 && similarity[nearest] >= likeEnough) {
                theme[k] = nearest;
            } else if ((sharing[k] || Math.max(ways[k], alone[k]) >= BORN_FROM)
                    && sums.holdsTogether(k, anchors.cohesion())) {
                birth[k] = births++;
            }
        }
        ClusterSums.Mean toBorn = sums.means();
        Placements known = Placements.nowhere(rest.size());
        Placements born = Placements.nowhere(rest.size());
        for (int i = 0; i < clusterOf.length; i++) {
            int cluster = clusterOf[i];
            if (cluster != Placements.NOWHERE && theme[cluster] != Placements.NOWHERE) {
                known.cluster()[i] = theme[cluster];
                known.similarity()[i] = Math.max(0, toKnown.toAll(space.features(rest.get(i)))[theme[cluster]]);
            } else if (cluster != Placements.NOWHERE && birth[cluster] != Placements.NOWHERE) {
                born.cluster()[i] = birth[cluster];
                born.similarity()[i] = toBorn.toAll(space.features(rest.get(i)))[cluster];
            }
        }
        boolean[] circumstances = new Circumstances(rest, born, joined(rest, known, standing)).found();
        IntStream.range(0, sharing.length)
                .filter(k -> sharing[k] && birth[k] != Placements.NOWHERE)
                .forEach(k -> circumstances[birth[k]] = false);
        return new Newcomers(core, known, born.without(circumstances).withoutSmaller(settings.smallestTheme()));
    }

    /** Of each cluster, whether what holds it together is a new word. */
    private static boolean[] sharing(Clusters clusters, int[] shared) {
        boolean[] sharing = new boolean[clusters.count()];
        int[] membership = clusters.membership();
        IntStream.range(0, shared.length).filter(i -> shared[i] >= 0).forEach(i -> sharing[membership[i]] = true);
        return sharing;
    }

    private static Set<Long> joined(List<Mention> rest, Placements known, Set<Long> standing) {
        Set<Long> joined = new HashSet<>(standing);
        IntStream.range(0, rest.size())
                .filter(i -> known.cluster()[i] != Placements.NOWHERE)
                .forEach(i -> joined.add(rest.get(i).id().complaint()));
        return joined;
    }

    /** The clusters of mentions whose complaints are in no theme: what is written alike beside other problems is a phrase. */
    private static int[] onlyOf(List<Mention> mentions, int[] clusterOf, Set<Long> standing) {
        return IntStream.range(0, clusterOf.length)
                .map(i -> standing.contains(mentions.get(i).id().complaint()) ? Placements.NOWHERE : clusterOf[i])
                .toArray();
    }

    /** Of how many complaints there are mentions in each cluster. */
    private static int[] complaints(List<Mention> mentions, int[] clusterOf, int clusters) {
        int[] complaints = new int[clusters];
        IntStream.range(0, clusterOf.length)
                .filter(i -> clusterOf[i] != Placements.NOWHERE)
                .mapToObj(i -> List.of((long) clusterOf[i], mentions.get(i).id().complaint()))
                .distinct()
                .forEach(pair -> complaints[pair.get(0).intValue()]++);
        return complaints;
    }

    /** The cluster of each mention: that of the core mention it is written like. */
    private static int[] clusterOf(List<Mention> rest, List<Mention> core, int[] cluster) {
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < cluster.length; i++) {
            written.put(Normaliser.normalise(core.get(i).text()), cluster[i]);
        }
        return rest.stream()
                .mapToInt(mention -> written.getOrDefault(Normaliser.normalise(mention.text()), Placements.NOWHERE))
                .toArray();
    }

    private static int highest(float[] values) {
        int highest = -1;
        for (int k = 0; k < values.length; k++) {
            if (highest < 0 || values[k] > values[highest]) {
                highest = k;
            }
        }
        return highest;
    }
}
