package org.koemine.trends.detection;

/**
 * How far the last weeks of a series, taken together, are above what the time before them makes usual.
 *
 * @param weeks the last ones, in which that shows most clearly
 * @param observed complaints in them
 * @param expected complaints expected in them
 * @param p probability, at most, that chance alone gives as many; 1 where there is nothing to see
 */
public record Drift(int weeks, long observed, double expected, double p) {
    static final Drift NONE = new Drift(0, 0, 0, 1);
}
