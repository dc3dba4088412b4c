package org.koemine.trends.detection;

/**
 * A rise from its first alarm until it is over, or until it has lasted so long that it is what is usual now. While it is
 * on, nothing is learned from it, and no alarm is repeated unless it grows beyond chance again.
 */
final class Rise {
    /** Deviate of a period beyond the level of the rise so far: it has grown. */
    private static final double GROWN = 2.6;

    /** Deviate of the last few periods below which it may be over. */
    private static final double OVER = 1.3;

    /** And above which it lasts. */
    private static final double STAYS = 2;

    private final Usual usual;
    private final Pace pace;
    private int from = -1;
    private int raisedFrom;
    private int lastBeyond;

    Rise(Usual usual, Pace pace) {
        this.usual = usual;
        this.pace = pace;
    }

    boolean isOn() {
        return from >= 0;
    }

    /** The first period of it. */
    int from() {
        return from;
    }

    /**
     * A period is beyond the limit: whether that is news.
     *
     * @param window periods in which it shows
     */
    boolean isNews(int now, int window) {
        lastBeyond = now;
        if (!isOn()) {
            from = now - window + 1;
            raisedFrom = from;
            return true;
        }
        if (raisedFrom < now && usual.deviateOfMore(raisedFrom, now) > GROWN) {
            raisedFrom = now;
            return true;
        }
        return false;
    }

    /** Ends the rise, or makes it the usual, where that is so. */
    void settle(int now) {
        if (!isOn()) {
            return;
        }
        double recent = usual.deviate(Math.max(0, now - pace.looks() + 1), now);
        if (now - lastBeyond >= pace.quiet() && recent < OVER) {
            from = -1;
        } else if (now + 1 - from >= pace.lasting() && recent > STAYS) {
            usual.shift(from, now);
            from = -1;
        }
    }
}
