package org.koemine.themes;

import java.util.Arrays;

/**
 * Where each mention stands.
 *
 * @param cluster number of the cluster, or {@link #NOWHERE}
 * @param similarity mean similarity to the cluster's core members, of 2
 */
record Placements(int[] cluster, float[] similarity) {
    static final int NOWHERE = -1;

    /** Without clusters that have fewer mentions, the rest numbered anew in the same order. */
    Placements withoutSmaller(int mentions) {
        int clusters = Arrays.stream(cluster).max().orElse(NOWHERE) + 1;
        int[] size = new int[clusters];
        Arrays.stream(cluster).filter(k -> k != NOWHERE).forEach(k -> size[k]++);
        int[] number = new int[clusters];
        int next = 0;
        for (int k = 0; k < clusters; k++) {
            number[k] = size[k] >= mentions ? next++ : NOWHERE;
        }
        int[] kept = Arrays.stream(cluster)
                .map(k -> k == NOWHERE ? NOWHERE : number[k])
                .toArray();
        return new Placements(kept, similarity);
    }

    /** The mentions of each cluster, the most similar first, ties in the order of the mentions. */
    int[][] members() {
        int clusters = Arrays.stream(cluster).max().orElse(NOWHERE) + 1;
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
}
