package org.koemine.trends.detection;

/** The logarithm of the gamma function, by Stirling's series; the same on every machine. Good to 1e-12 or so. */
final class LogGamma {
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
    private static final double LARGE = 8;

    private LogGamma() {}

    /** @param x above 0 */
    static double of(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < LARGE) {
            product *= shifted;
            shifted++;
        }
        double square = 1 / (shifted * shifted);
        double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / shifted;
        return (shifted - 0.5) * StrictMath.log(shifted) - shifted + HALF_LOG_TWO_PI + series - StrictMath.log(product);
    }
}
