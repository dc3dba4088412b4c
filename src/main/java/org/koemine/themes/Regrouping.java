package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Themes × clusters, a table of shared members, and what becomes of it when the clusters are found afresh: cells that change
 * their theme, themes that end and themes that begin. By which rules, a subclass says.
 */
abstract class Regrouping {
    static final int NOWHERE = -1;

    private final int clusters;
    private final boolean[] decided;
    private final long[] waiting;
    private final long fewest;
    private final List<long[]> shared = new ArrayList<>();
    private final int[][] now;
    private final int[] waitingNow;
    private final SortedMap<Integer, Integer> origin = new TreeMap<>();
    private final SortedMap<Integer, Integer> ended = new TreeMap<>();

    /**
     * The table as it stands.
     *
     * @param shared themes × clusters, and a last column for members in no cluster: mentions, without those placed by hand
     * @param waiting of each cluster the mentions that were in no theme and may be in one
     * @param decided of each theme whether a person decided about it: it is neither merged into another nor split
     * @param fewest mentions that a theme can be born with
     */
    Regrouping(long[][] shared, long[] waiting, boolean[] decided, long fewest) {
        this.clusters = waiting.length;
        this.decided = decided.clone();
        this.waiting = waiting.clone();
        this.fewest = fewest;
        this.now = new int[shared.length][clusters + 1];
        this.waitingNow = new int[clusters];
        Arrays.fill(waitingNow, NOWHERE);
        for (int theme = 0; theme < shared.length; theme++) {
            this.shared.add(shared[theme].clone());
            Arrays.fill(now[theme], theme);
        }
    }

    /** Themes there are now, those of before first, ended ones included. */
    final int themes() {
        return shared.size();
    }

    /**
     * The theme that has now what a theme shared with a cluster.
     *
     * @param cluster or {@link #NOWHERE}
     */
    final int now(int theme, int cluster) {
        return now[theme][cluster == NOWHERE ? clusters : cluster];
    }

    /** The theme that those of a cluster stand in now that were in none, or {@link #NOWHERE}. */
    final int waitingNow(int cluster) {
        return cluster == NOWHERE ? NOWHERE : waitingNow[cluster];
    }

    /** Themes that ended, with the theme each was merged into, which may have ended later. */
    final SortedMap<Integer, Integer> ended() {
        return ended;
    }

    /** Themes that were split off, with the theme each was a part of. */
    final SortedMap<Integer, Integer> origin() {
        return origin;
    }

    final int clusters() {
        return clusters;
    }

    final long cell(int theme, int cluster) {
        return shared.get(theme)[cluster];
    }

    /** All that themes have of a cluster. */
    final long of(int cluster) {
        return shared.stream().mapToLong(theme -> theme[cluster]).sum();
    }

    final long size(int theme) {
        return Arrays.stream(shared.get(theme)).sum();
    }

    /** The theme that has most of a cluster, or {@link #NOWHERE}. */
    final int most(int cluster) {
        int most = NOWHERE;
        for (int theme = 0; theme < shared.size(); theme++) {
            if (cell(theme, cluster) > (most == NOWHERE ? 0 : cell(most, cluster))) {
                most = theme;
            }
        }
        return most;
    }

    /** Whether no person decided about a theme. */
    final boolean isFree(int theme) {
        return theme >= decided.length || !decided[theme];
    }

    /** Whether most of a cluster waited, and enough to be a theme. */
    final boolean isBorn(int cluster) {
        return waiting[cluster] >= fewest && waiting[cluster] > of(cluster);
    }

    /** A new theme. */
    final int begin() {
        shared.add(new long[clusters + 1]);
        return shared.size() - 1;
    }

    /** A new theme that is a part of another. */
    final int beginAsPartOf(int theme) {
        int begun = begin();
        origin.put(begun, theme);
        return begun;
    }

    /** Those of a cluster that waited join a theme, or wait on. */
    final void letIn(int cluster, int theme) {
        if (waiting[cluster] > 0 && theme != NOWHERE) {
            shared.get(theme)[cluster] += waiting[cluster];
            waitingNow[cluster] = theme;
        }
    }

    final void merge(int theme, int into) {
        IntStream.rangeClosed(0, clusters).forEach(cluster -> move(theme, cluster, into));
        ended.put(theme, into);
    }

    final void move(int theme, int cluster, int to) {
        shared.get(to)[cluster] += shared.get(theme)[cluster];
        shared.get(theme)[cluster] = 0;
        for (int[] row : now) {
            if (row[cluster] == theme) {
                row[cluster] = to;
            }
        }
        if (cluster < clusters && waitingNow[cluster] == theme) {
            waitingNow[cluster] = to;
        }
    }
}
