package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/**
 * Where each mention stands.
 *
 * @param cluster number of the cluster, or {@link #NOWHERE}
 * @param similarity mean similarity to the cluster's core members, of 2
 */
record Placements(int[] cluster, float[] similarity) {
    static final int NOWHERE = -1;

    static Placements nowhere(int mentions) {
        int[] cluster = new int[mentions];
        Arrays.fill(cluster, NOWHERE);
        return new Placements(cluster, new float[mentions]);
    }

    /**
     * Each mention with the cluster whose centre it points to most, by cosine (as in spherical k-means, Dhillon and Modha
     * 2001): a loose cluster is not passed over because its members are less like anything. Nowhere where a mention is not
     * like enough to the members.
     *
     * @param least mean similarity, of 2, that a mention needs to stand with each of the clusters
     */
    static Placements of(List<Mention> mentions, FeatureSpace space, ClusterSums clusters, float[] least) {
        ClusterSums.Mean mean = clusters.means();
        float[] lengths = clusters.lengths();
        int[] cluster = new int[mentions.size()];
        float[] similarity = new float[mentions.size()];
        IntStream.range(0, mentions.size()).parallel().forEach(i -> {
            float[] toAll = mean.toAll(space.features(mentions.get(i)));
            cluster[i] = NOWHERE;
            float highest = 0;
            for (int k = 0; k < toAll.length; k++) {
                if (toAll[k] > least[k] && toAll[k] > highest * lengths[k]) {
                    highest = toAll[k] / lengths[k];
                    similarity[i] = toAll[k];
                    cluster[i] = k;
                }
            }
        });
        return new Placements(cluster, similarity);
    }

    /** How many clusters mentions stand in. */
    int count() {
        return Arrays.stream(cluster).max().orElse(NOWHERE) + 1;
    }

    /** Without clusters that have fewer mentions, the rest numbered anew in the same order. */
    Placements withoutSmaller(int mentions) {
        int clusters = count();
        int[] size = new int[clusters];
        Arrays.stream(cluster).filter(k -> k != NOWHERE).forEach(k -> size[k]++);
        boolean[] small = new boolean[clusters];
        for (int k = 0; k < clusters; k++) {
            small[k] = size[k] < mentions;
        }
        return without(small);
    }

    /** Without some clusters, the rest numbered anew in the same order. */
    Placements without(boolean[] clusters) {
        int[] number = new int[clusters.length];
        int next = 0;
        for (int k = 0; k < number.length; k++) {
            number[k] = clusters[k] ? NOWHERE : next++;
        }
        int[] kept = Arrays.stream(cluster)
                .map(k -> k == NOWHERE ? NOWHERE : number[k])
                .toArray();
        return new Placements(kept, similarity);
    }

    /** The mentions of each cluster, the most similar first, ties in the order of the mentions. */
    int[][] members() {
        int clusters = count();
        int[] size = new int[clusters];
        Arrays.stream(cluster).filter(k -> k != NOWHERE).forEach(k -> size[k]++);
        int[][] members = new int[clusters][];
        Arrays.setAll(members, k -> new int[size[k]]);
        Arrays.fill(size, 0);
        for (int i = 0; i < cluster.length; i++) {
            if (cluster[i] != NOWHERE) {
                members[cluster[i]][size[cluster[i]]++] = i;
            }
        }
        Arrays.stream(members).parallel().forEach(this::sortBySimilarity);
        return members;
    }

    private void sortBySimilarity(int[] members) {
        // One key for both orders: falling similarity in the high half, the mention's number in the low half.
        long[] keys = new long[members.length];
        for (int i = 0; i < keys.length; i++) {
            long falling = Math.round((4.0 - similarity[members[i]]) * 1e8);
            keys[i] = (falling << 32) | members[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            members[i] = (int) keys[i];
        }
    }

    /** Where each mention stands, given the ids of the clusters. */
    List<Assignment> assignments(List<Mention> mentions, List<ThemeId> ids) {
        return IntStream.range(0, cluster.length)
                .mapToObj(i -> new Assignment(
                        mentions.get(i).id(),
                        cluster[i] == NOWHERE ? Optional.empty() : Optional.of(ids.get(cluster[i])),
                        cluster[i] == NOWHERE ? 0 : similarity[i] / 2))
                .toList();
    }

    /** Those of some mentions that stand with each cluster. */
    SortedMap<ThemeId, List<MentionId>> cores(List<Mention> mentions, List<Mention> some, List<ThemeId> ids) {
        Set<MentionId> wanted = some.stream().map(Mention::id).collect(Collectors.toSet());
        SortedMap<ThemeId, List<MentionId>> cores = new TreeMap<>();
        for (int i = 0; i < cluster.length; i++) {
            if (cluster[i] != NOWHERE && wanted.contains(mentions.get(i).id())) {
                cores.computeIfAbsent(ids.get(cluster[i]), id -> new ArrayList<>())
                        .add(mentions.get(i).id());
            }
        }
        return cores;
    }
}
