package org.koemine.trends.simulation;

/**
 * What a series has beyond the ranges of the comparison.
 *
 * @param noise what its dispersion is multiplied by
 * @param season what its seasons are multiplied by
 * @param growth in a year, as a logarithm
 * @param shiftedFrom the period from which the level is another
 * @param shift by how much, as a logarithm
 */
record Stress(double noise, double season, double growth, int shiftedFrom, double shift) {
    static final Stress NONE = new Stress(1, 1, 0, 0, 0);

    private static final double NOISIEST = 2;
    private static final double STRONGEST = 1.6;
    private static final double STEEPEST = 0.4;

    /** Every third level shifts, to between half and twice of what it was, somewhere between two periods. */
    static Stress of(Ranges ranges, Draws draws, int low, int high) {
        if (!ranges.areStressed()) {
            return NONE;
        }
        return new Stress(
                draws.between(1, NOISIEST),
                draws.between(1, STRONGEST),
                draws.between(-STEEPEST, STEEPEST),
                draws.whole(low, high),
                draws.happens(1 / 3.0) ? draws.between(-StrictMath.log(2), StrictMath.log(2)) : 0);
    }

    /** What the level of a period is multiplied by. */
    double level(int period, int perYear) {
        return StrictMath.exp(growth * period / perYear + (period >= shiftedFrom ? shift : 0));
    }
}
