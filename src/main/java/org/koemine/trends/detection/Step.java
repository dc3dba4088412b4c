package org.koemine.trends.detection;

/** How long a period of a series is. */
public enum Step {
    DAY(1),
    WEEK(7);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
