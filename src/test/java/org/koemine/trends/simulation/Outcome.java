package org.koemine.trends.simulation;

import java.util.List;

/** What alarms were worth: of one series, or added up over a group's. */
record Outcome(int quiet, int falseAlarms, int outbreaks, int found, int soon, long delay) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

    /** Periods within which an outbreak is found soon. */
    static final int SOON = 4;

    /** @param alarms one a period */
    static Outcome of(Simulated simulated, List<Boolean> alarms) {
        Outcome outcome = NONE;
        for (int t = simulated.judgedFrom(); t < alarms.size(); t++) {
            if (simulated.isQuiet(t)) {
                outcome = outcome.plus(new Outcome(1, alarms.get(t) ? 1 : 0, 0, 0, 0, 0));
            }
        }
        for (Simulated.Outbreak outbreak : simulated.outbreaks()) {
            outcome = outcome.plus(of(outbreak, alarms));
        }
        return outcome;
    }

    private static Outcome of(Simulated.Outbreak outbreak, List<Boolean> alarms) {
        for (int t = outbreak.from(); t <= outbreak.to(); t++) {
            if (alarms.get(t)) {
                int delay = t - outbreak.from();
                return new Outcome(0, 0, 1, 1, delay < SOON ? 1 : 0, delay);
            }
        }
        return new Outcome(0, 0, 1, 0, 0, 0);
    }

    Outcome plus(Outcome other) {
        return new Outcome(
                quiet + other.quiet,
                falseAlarms + other.falseAlarms,
                outbreaks + other.outbreaks,
                found + other.found,
                soon + other.soon,
                delay + other.delay);
    }

    double falsePercent() {
        return 100.0 * falseAlarms / Math.max(1, quiet);
    }

    double foundPercent() {
        return 100.0 * found / Math.max(1, outbreaks);
    }

    double soonPercent() {
        return 100.0 * soon / Math.max(1, outbreaks);
    }

    double meanDelay() {
        return (double) delay / Math.max(1, found);
    }
}
