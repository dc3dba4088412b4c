package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Matches clusters that were found afresh with the themes that stand, by shared members. A cell is what a theme and a
 * cluster share; whole cells change their theme, never single mentions. A cell stays where it is while it is a fair part
 * of its theme or of its cluster: the fresh look agrees with the old one there, or leaves room for it. A cell that is
 * neither goes to the theme that has most of the cluster; a theme that lies in a cluster of another joins it; a theme that
 * lies in two clusters of its own is split. A cluster of mentions that were in no theme is born.
 *
 * <p>The rules are applied until none has anything to do. They come to an end: moving and merging make cells fewer, a split
 * makes none and there are no more themes than cells. And so the same clusters, matched with the outcome, change nothing.
 */
final class Reconciliation {
    static final int NOWHERE = -1;

    /** Share of a theme or of a cluster from which what they share stays as it is. */
    private static final double FAIR = 0.1;

    /** Share of a cluster from which it can be said to be one theme's. */
    private static final double OWNED = 0.6;

    /** Share of a theme from which the theme lies in a cluster. */
    private static final double WHOLE = 0.6;

    /** Share of a theme from which a part of it, in a cluster that it owns, can stand alone. */
    private static final double PART = 0.25;

    private final int clusters;
    private final boolean[] decided;
    private final List<long[]> shared = new ArrayList<>();
    private final int[][] now;
    private final int[] waitingNow;
    private final SortedMap<Integer, Integer> origin = new TreeMap<>();
    private final SortedMap<Integer, Integer> ended = new TreeMap<>();

    /**
     * Matches.
     *
     * @param shared themes × clusters, and a last column for members in no cluster: mentions, without those placed by hand
     * @param waiting of each cluster the mentions that were in no theme and may be in one
     * @param decided of each theme whether a person decided about it: it is neither merged into another nor split
     * @param fewest mentions that a theme can be born with
     */
    Reconciliation(long[][] shared, long[] waiting, boolean[] decided, long fewest) {
        this.clusters = waiting.length;
        this.decided = decided.clone();
        this.now = new int[shared.length][clusters + 1];
        this.waitingNow = new int[clusters];
        for (int theme = 0; theme < shared.length; theme++) {
            this.shared.add(shared[theme].clone());
            Arrays.fill(now[theme], theme);
        }
        Arrays.setAll(
                waitingNow, cluster -> waiting[cluster] == 0 ? NOWHERE : place(waiting[cluster], cluster, fewest));
        boolean changed = true;
        while (changed) {
            changed = moveCells() || mergeThemes() || splitThemes();
        }
    }

    /** Themes there are now, those of before first, ended ones included. */
    int themes() {
        return shared.size();
    }

    /**
     * The theme that has now what a theme shared with a cluster.
     *
     * @param cluster or {@link #NOWHERE}
     */
    int now(int theme, int cluster) {
        return now[theme][cluster == NOWHERE ? clusters : cluster];
    }

    /** The theme that those of a cluster stand in now that were in none, or {@link #NOWHERE}. */
    int waitingNow(int cluster) {
        return cluster == NOWHERE ? NOWHERE : waitingNow[cluster];
    }

    /** Themes that ended, with the theme each was merged into, which may have ended later. */
    SortedMap<Integer, Integer> ended() {
        return ended;
    }

    /** Themes that were split off, with the theme each was a part of. */
    SortedMap<Integer, Integer> origin() {
        return origin;
    }

    private int place(long waiting, int cluster, long fewest) {
        int most = most(cluster);
        long themed = of(cluster);
        boolean bornHere = waiting >= fewest && waiting > themed;
        int theme = bornHere ? begin() : most;
        if (theme != NOWHERE) {
            shared.get(theme)[cluster] += waiting;
        }
        return theme;
    }

    private int begin() {
        shared.add(new long[clusters + 1]);
        return shared.size() - 1;
    }

    /** Cells that are a fair part of neither their theme nor their cluster go to the cluster's owner. */
    private boolean moveCells() {
        boolean changed = false;
        for (int cluster = 0; cluster < clusters; cluster++) {
            int owner = owner(cluster);
            for (int theme = 0; owner != NOWHERE && theme < shared.size(); theme++) {
                long cell = shared.get(theme)[cluster];
                if (theme != owner && cell > 0 && cell < FAIR * of(cluster) && cell < FAIR * size(theme)) {
                    move(theme, cluster, owner);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** A theme that lies in another's cluster joins it. */
    private boolean mergeThemes() {
        boolean changed = false;
        for (int cluster = 0; cluster < clusters; cluster++) {
            int owner = owner(cluster);
            for (int theme = 0; owner != NOWHERE && theme < shared.size(); theme++) {
                if (theme != owner && isFree(theme) && shared.get(theme)[cluster] > WHOLE * size(theme)) {
                    merge(theme, owner);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** A theme that lies in several clusters of its own keeps the largest part. */
    private boolean splitThemes() {
        boolean changed = false;
        for (int each = 0; each < shared.size(); each++) {
            int theme = each;
            int[] parts = IntStream.range(0, isFree(theme) ? clusters : 0)
                    .filter(cluster -> isPart(theme, cluster))
                    .boxed()
                    .sorted(Comparator.comparing(cluster -> -shared.get(theme)[cluster]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int part = 1; part < parts.length; part++) {
                int begun = begin();
                origin.put(begun, theme);
                move(theme, parts[part], begun);
                changed = true;
            }
        }
        return changed;
    }

    private boolean isFree(int theme) {
        return theme >= decided.length || !decided[theme];
    }

    private boolean isPart(int theme, int cluster) {
        return shared.get(theme)[cluster] > PART * size(theme) && owner(cluster) == theme;
    }

    private void merge(int theme, int into) {
        for (int cluster = 0; cluster <= clusters; cluster++) {
            move(theme, cluster, into);
        }
        ended.put(theme, into);
    }

    private void move(int theme, int cluster, int to) {
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

    private int most(int cluster) {
        int most = NOWHERE;
        for (int theme = 0; theme < shared.size(); theme++) {
            long cell = shared.get(theme)[cluster];
            if (cell > (most == NOWHERE ? 0 : shared.get(most)[cluster])) {
                most = theme;
            }
        }
        return most;
    }

    private int owner(int cluster) {
        int most = most(cluster);
        return most == NOWHERE || shared.get(most)[cluster] < OWNED * of(cluster) ? NOWHERE : most;
    }

    private long of(int cluster) {
        return shared.stream().mapToLong(theme -> theme[cluster]).sum();
    }

    private long size(int theme) {
        return Arrays.stream(shared.get(theme)).sum();
    }
}
