package org.koemine.themes;

import java.util.Arrays;

/**
 * Joins clusters of themes, the two most alike first, by the mean likeness of their members (average linkage, Sokal and
 * Michener 1958). Costs themes² for each theme that is joined at most; rarely more than themes² in all.
 */
final class Linkage {
    private final double[][] products;
    private final double[] sizes;
    private final boolean[] apart;
    private final boolean[] gone;

    /** The cluster each is most like, of those it may be joined with; −1 where there is none. */
    private final int[] nearest;

    /**
     * @param products clusters × clusters: the sum of the likeness of every member of one to every member of the other
     * @param sizes members of each cluster
     * @param apart clusters that are never joined with each other
     */
    Linkage(double[][] products, double[] sizes, boolean[] apart) {
        this.products = Arrays.stream(products).map(double[]::clone).toArray(double[][]::new);
        this.sizes = sizes.clone();
        this.apart = apart.clone();
        this.gone = new boolean[sizes.length];
        this.nearest = new int[sizes.length];
        Arrays.setAll(nearest, this::nearestTo);
    }

    /**
     * Two clusters that may be joined.
     *
     * @param likeness mean likeness of their members, −1 to 1; below −1 where there are no two left
     */
    record Pair(int keep, int drop, double likeness) {}

    /** The two most alike; ties by number. */
    Pair closest() {
        Pair closest = new Pair(0, 0, -2);
        for (int a = 0; a < nearest.length; a++) {
            if (!gone[a] && nearest[a] >= 0 && likeness(a, nearest[a]) > closest.likeness()) {
                closest = pair(a, nearest[a]);
            }
        }
        return closest;
    }

    private Pair pair(int a, int b) {
        boolean second = apart[b] || (!apart[a] && b < a);
        return new Pair(second ? b : a, second ? a : b, likeness(a, b));
    }

    /** Joins two clusters under the number of one of them. */
    void join(Pair pair) {
        int keep = pair.keep();
        int drop = pair.drop();
        for (int k = 0; k < sizes.length; k++) {
            products[keep][k] += products[drop][k];
        }
        for (int k = 0; k < sizes.length; k++) {
            products[k][keep] += products[k][drop];
        }
        sizes[keep] += sizes[drop];
        gone[drop] = true;
        // What is like neither most is not more like both together.
        for (int k = 0; k < sizes.length; k++) {
            if (!gone[k] && (k == keep || nearest[k] == keep || nearest[k] == drop)) {
                nearest[k] = nearestTo(k);
            }
        }
    }

    private int nearestTo(int a) {
        int found = -1;
        for (int b = 0; b < sizes.length; b++) {
            boolean possible = b != a && !gone[b] && !(apart[a] && apart[b]);
            if (possible && (found < 0 || likeness(a, b) > likeness(a, found))) {
                found = b;
            }
        }
        return found;
    }

    /** A cluster without members is like none. */
    private double likeness(int a, int b) {
        double pairs = sizes[a] * sizes[b];
        return pairs == 0 ? -1 : products[a][b] / pairs;
    }
}
