package org.koemine.trends;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which share of a day's complaints has usually arrived, by how many days ago the day was. */
public final class ArrivedShares {
    /** Every record is there on its own night, as far as anybody knows. */
    public static final ArrivedShares ALL = new ArrivedShares(new double[0]);

    /** A share that is lower is as good as none: what is expected of it is anybody's guess. */
    private static final double LEAST = 0.02;

    /** Nearer to all than this is all. */
    private static final double ALMOST = 0.995;

    private final double[] byAge;

    private ArrivedShares(double[] byAge) {
        this.byAge = byAge;
    }

    /** @param byAge of the business date first, each 0 to 1 and not below the one before */
    static ArrivedShares of(double... byAge) {
        int open = 0;
        while (open < byAge.length && byAge[open] < ALMOST) {
            open++;
        }
        double[] shares = Arrays.copyOf(byAge, open);
        for (int age = 0; age < open; age++) {
            shares[age] = Math.max(LEAST, shares[age]);
        }
        return new ArrivedShares(shares);
    }

    /** Days, the business date the first of them, of which records are usually still to come. */
    public int open() {
        return byAge.length;
    }

    /** @param daysAgo 0 for the business date */
    public double at(int daysAgo) {
        return daysAgo < byAge.length ? byAge[daysAgo] : 1;
    }

    /** Of some days together, each as many complaints as the others; from {@code from} up to, but without, {@code to}. */
    double over(int from, int to) {
        return IntStream.range(from, to).mapToDouble(this::at).average().orElse(1);
    }
}
