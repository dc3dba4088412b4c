package org.koemine.themes.inspection;

/**
 * How many of the assignments that were looked at are right, and what that says of all of them.
 *
 * @param seen 1 or more
 */
public record Precision(int right, int seen) {
    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    public Precision {
        if (right < 0 || seen < 1 || right > seen) {
            throw new IllegalArgumentException("of " + seen + " seen, " + right + " cannot be right");
        }
    }

    /** Both together. */
    Precision plus(Precision other) {
        return new Precision(right + other.right, seen + other.seen);
    }

    /** Lower end of the 95 % interval of Wilson (1927), 0 to 1. */
    public double lower() {
        return Math.max(0, centre() - half());
    }

    /** Upper end of the interval, 0 to 1. */
    public double upper() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (right + Z * Z / 2) / (seen + Z * Z);
    }

    private double half() {
        double wrong = seen - right;
        return Z / (seen + Z * Z) * Math.sqrt(right * wrong / seen + Z * Z / 4);
    }
}
