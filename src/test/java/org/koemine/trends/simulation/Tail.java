package org.koemine.trends.simulation;

/**
 * Chances of a negative binomial count.
 *
 * @param orMore of as many or more
 * @param middle of more, and half of the chance of as many
 */
record Tail(double orMore, double middle) {
    /**
     * Sums what is below, in logarithms, for the chance of no count at all is too small a number where many are usual.
     *
     * @param dispersion variance over mean, above 1
     */
    static Tail of(double count, double mean, double dispersion) {
        double size = mean / (dispersion - 1);
        double logOf = -size * StrictMath.log(dispersion);
        double below = 0;
        for (int k = 0; k < count; k++) {
            below += StrictMath.exp(logOf);
            logOf += StrictMath.log((k + size) / (k + 1) * (dispersion - 1) / dispersion);
        }
        return new Tail(1 - below, 1 - below - StrictMath.exp(logOf) / 2);
    }
}
