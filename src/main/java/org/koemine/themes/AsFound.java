package org.koemine.themes;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Takes clusters that were found afresh as they are: each is one theme. A theme lives on in the cluster that has most of it,
 * if what they share is the greater part of the theme or of the cluster, and of several such themes the one that has most of
 * it. A cluster in which none lives on is split from the theme that makes the greater part of it, or else born; a theme that lives on in none is
 * merged into the one that took most of it. What stands in a theme that a person decided about stays, and a cluster that such
 * a theme has most of joins it. So the same clusters, matched with the outcome, change nothing.
 */
final class AsFound extends Regrouping {
    /** Of each theme the cluster that has most of it, or {@link #NOWHERE}. */
    private final int[] main;

    /** Takes the clusters; the parameters are those of {@link Regrouping}. */
    AsFound(long[][] shared, long[] waiting, boolean[] decided, long fewest) {
        super(shared, waiting, decided, fewest);
        main = IntStream.range(0, shared.length).map(this::mainCluster).toArray();
        int[] heir = IntStream.range(0, clusters()).map(this::heir).toArray();
        for (int cluster = 0; cluster < clusters(); cluster++) {
            take(cluster, heir[cluster]);
        }
        for (int theme = 0; theme < main.length; theme++) {
            if (isFree(theme) && main[theme] != NOWHERE && heir[main[theme]] != theme) {
                merge(theme, heir[main[theme]]);
            }
        }
    }

    private int mainCluster(int theme) {
        return IntStream.range(0, clusters())
                .filter(cluster -> cell(theme, cluster) > 0)
                .reduce((one, other) -> cell(theme, one) >= cell(theme, other) ? one : other)
                .orElse(NOWHERE);
    }

    /** The theme that a cluster is from now on, or {@link #NOWHERE} if it is none. */
    private int heir(int cluster) {
        int most = most(cluster);
        if (isBorn(cluster)) {
            return begin();
        }
        if (most == NOWHERE || !isFree(most)) {
            return most;
        }
        OptionalInt living = IntStream.range(0, main.length)
                .filter(theme -> main[theme] == cluster && isFree(theme))
                .filter(theme -> isGreaterPartOfCluster(theme, cluster) || 2 * cell(theme, cluster) > size(theme))
                .reduce((one, other) -> cell(one, cluster) >= cell(other, cluster) ? one : other);
        return living.orElseGet(() -> isGreaterPartOfCluster(most, cluster) ? beginAsPartOf(most) : begin());
    }

    /** Whether a theme has the greater part of what themes have of a cluster, those left out that a person decided about. */
    private boolean isGreaterPartOfCluster(int theme, int cluster) {
        long free = IntStream.range(0, main.length)
                .filter(this::isFree)
                .mapToLong(one -> cell(one, cluster))
                .sum();
        return 2 * cell(theme, cluster) > free;
    }

    private void take(int cluster, int heir) {
        for (int theme = 0; heir != NOWHERE && theme < main.length; theme++) {
            if (isFree(theme) && theme != heir) {
                move(theme, cluster, heir);
            }
        }
        letIn(cluster, heir);
    }
}
