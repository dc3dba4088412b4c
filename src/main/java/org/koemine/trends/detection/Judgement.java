package org.koemine.trends.detection;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be thought of one period, from it and the periods before alone.
 *
 * @param date the period's first day
 * @param observed complaints in it
 * @param expected complaints expected in it
 * @param upper the count that chance does not exceed more often than the settings allow
 * @param window number of last periods, with this one, in which the rise shows most clearly
 * @param p probability that chance alone gives as many complaints in that window, small for a rise; corrected for the
 *     windows that were tried, so that it may be held against the p of other series
 * @param score z of {@code p} over that of the limit: 1 or more is beyond the limit
 */
public record Judgement(
        LocalDate date, int observed, double expected, double upper, int window, double p, double score, State state) {

    /** What follows from it. */
    public enum State {
        /** Within the limits. */
        NONE,
        /** Nearly beyond the limit; listed, not alarmed. */
        NEAR_MISS,
        /** Beyond the limit, and not so before. */
        ALARM,
        /** Beyond the limit still, by a rise that was alarmed already and has not grown beyond chance since. */
        CONTINUING
    }

    public Judgement {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(state, "state");
    }

    public boolean alarmed() {
        return state == State.ALARM;
    }
}
