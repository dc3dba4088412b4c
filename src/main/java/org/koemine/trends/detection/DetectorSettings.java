package org.koemine.trends.detection;

/**
 * How watchful a detector is.
 *
 * @param chance share of quiet periods that may be beyond the limit, above 0 and at most 0.2
 * @param fewest complaints in a window that are worth an alarm, 1 or more
 */
public record DetectorSettings(double chance, int fewest) {
    public static final DetectorSettings USUAL = new DetectorSettings(0.01, 3);

    public DetectorSettings {
        if (!(chance > 0 && chance <= 0.2)) {
            throw new IllegalArgumentException("a chance above 0 and at most 0.2");
        }
        if (fewest < 1) {
            throw new IllegalArgumentException("one complaint at least");
        }
    }
}
