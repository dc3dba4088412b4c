package org.koemine.themes;

import java.util.Comparator;
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
final class Reconciliation extends Regrouping {
    /** Share of a theme or of a cluster from which what they share stays as it is. */
    private static final double FAIR = 0.1;

    /** Share of a cluster from which it can be said to be one theme's. */
    private static final double OWNED = 0.6;

    /** Share of a theme from which the theme lies in a cluster. */
    private static final double WHOLE = 0.6;

    /** Share of a theme from which a part of it, in a cluster that it owns, can stand alone. */
    private static final double PART = 0.25;

    /** Matches; the parameters are those of {@link Regrouping}. */
    Reconciliation(long[][] shared, long[] waiting, boolean[] decided, long fewest) {
        super(shared, waiting, decided, fewest);
        for (int cluster = 0; cluster < clusters(); cluster++) {
            int theme = isBorn(cluster) ? begin() : most(cluster);
            letIn(cluster, theme);
        }
        boolean changed = true;
        while (changed) {
            changed = moveCells() || mergeThemes() || splitThemes();
        }
    }

    /** Cells that are a fair part of neither their theme nor their cluster go to the cluster's owner. */
    private boolean moveCells() {
        boolean changed = false;
        for (int cluster = 0; cluster < clusters(); cluster++) {
            int owner = owner(cluster);
            for (int theme = 0; owner != NOWHERE && theme < themes(); theme++) {
                long cell = cell(theme, cluster);
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
        for (int cluster = 0; cluster < clusters(); cluster++) {
            int owner = owner(cluster);
            for (int theme = 0; owner != NOWHERE && theme < themes(); theme++) {
                if (theme != owner && isFree(theme) && cell(theme, cluster) > WHOLE * size(theme)) {
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
        for (int each = 0; each < themes(); each++) {
            int theme = each;
            int[] parts = IntStream.range(0, isFree(theme) ? clusters() : 0)
                    .filter(cluster -> isPart(theme, cluster))
                    .boxed()
                    .sorted(Comparator.comparing(cluster -> -cell(theme, cluster)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int part = 1; part < parts.length; part++) {
                move(theme, parts[part], beginAsPartOf(theme));
                changed = true;
            }
        }
        return changed;
    }

    private boolean isPart(int theme, int cluster) {
        return cell(theme, cluster) > PART * size(theme) && owner(cluster) == theme;
    }

    private int owner(int cluster) {
        int most = most(cluster);
        return most == NOWHERE || cell(most, cluster) < OWNED * of(cluster) ? NOWHERE : most;
    }
}
