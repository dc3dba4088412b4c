package org.koemine.trends.detection;

/**
 * Coefficients that are alike and are shrunk together, to a degree that is learned from the series: a season that is not
 * there shrinks to nothing, one that is there is let be.
 */
enum Block {
    /** Logarithm of the count where all else is 0. */
    LEVEL(100, false),
    /** A year's growth. */
    TREND(0.1, true),
    /** Waves of a year and of half a year. */
    SEASON(0.2, true),
    /** お中元 and お歳暮. */
    GIFTS(0.2, true),
    /** Monday to Sunday. */
    WEEKDAY(0.6, true),
    /** Days off and the day after them. */
    HOLIDAY(0.4, true),
    /** Another level since some day. */
    SHIFT(2, false);

    private static final double OF_A_RATE = 8;

    private final double deviation;
    private final boolean learned;

    Block(double deviation, boolean learned) {
        this.deviation = deviation;
        this.learned = learned;
    }

    /**
     * What a coefficient's square is expected to be before any count was seen. Trend and seasons of a count are mostly those
     * of what is sold, so that a rate has less of them.
     *
     * @param rate whether it is known what counts are proportional to
     */
    double variance(boolean rate) {
        return deviation * deviation / (rate && learned ? OF_A_RATE : 1);
    }

    /** Whether the series itself says how far coefficients are from 0. */
    boolean isLearned() {
        return learned;
    }
}
