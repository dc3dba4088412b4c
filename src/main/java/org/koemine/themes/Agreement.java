package org.koemine.themes;

import java.util.List;

/**
 * How well a clustering agrees with labels a person gave, text by text.
 *
 * @param v V-measure: harmonic mean of homogeneity and completeness (Rosenberg and Hirschberg 2007)
 * @param ari Rand index adjusted for chance (Hubert and Arabie 1985)
 * @param ami mutual information adjusted for chance, normalised by the mean entropy (Vinh, Epps and Bailey 2010)
 * @param precision B-cubed: share of a text's cluster that has its label (Bagga and Baldwin 1998)
 * @param recall B-cubed: share of a text's label that is in its cluster
 */
public record Agreement(
        double v, double homogeneity, double completeness, double ari, double ami, double precision, double recall) {

    /** Harmonic mean of B-cubed precision and recall. */
    public double f() {
        return harmonicMean(precision, recall);
    }

    /**
     * Compares.
     *
     * @param labels one for each text
     * @param clusters one for each text, in the same order
     */
    public static Agreement of(List<String> labels, List<String> clusters) {
        CrossCounts counts = CrossTable.of(labels, clusters).counts();
        return new Agreement(
                counts.v(),
                counts.homogeneity(),
                counts.completeness(),
                counts.ari(),
                counts.ami(),
                counts.precision(),
                counts.recall());
    }

    static double harmonicMean(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
