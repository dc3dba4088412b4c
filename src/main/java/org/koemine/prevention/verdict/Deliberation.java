package org.koemine.prevention.verdict;

import static org.koemine.prevention.verdict.Verdict.Kind.EFFECTIVE;
import static org.koemine.prevention.verdict.Verdict.Kind.INEFFECTIVE;
import static org.koemine.prevention.verdict.Verdict.Kind.RECURRED;
import static org.koemine.prevention.verdict.Verdict.Kind.UNDECIDED;

import java.util.OptionalInt;

/**
 * Looks at a trial week after week, as it was looked at when each week was over, and keeps what is decided until the
 * contrary is shown. So a verdict depends on the weeks alone, not on how often anybody looked.
 */
final class Deliberation {
    /** That a decision is wrong, at all looks together. */
    static final double CHANCE = 0.05;

    static final int FEWEST_BEFORE = 4;
    static final int FEWEST_AFTER = 3;

    private final Trial trial;
    private final Level level;
    private Verdict.Kind kind = UNDECIDED;
    private int since;
    private OptionalInt recurrence = OptionalInt.empty();

    Deliberation(Trial trial) {
        this.trial = trial;
        this.level = Level.of(trial.before());
    }

    /** Looks at all weeks there are, one after the other. */
    Deliberation toTheEnd() {
        for (int weeks = FEWEST_AFTER; weeks <= trial.after().size(); weeks++) {
            look(weeks);
        }
        return this;
    }

    /** Looks when so many weeks after the start are over. */
    Verdict.Kind look(int weeks) {
        if (kind != RECURRED && isComparable() && weeks >= FEWEST_AFTER) {
            Verdict.Kind now = decide(trial.after().until(weeks));
            since = now == kind ? since : weeks;
            kind = now;
        }
        return kind;
    }

    /** Whether there is a level to compare with. */
    boolean isComparable() {
        return level.usual().size() >= FEWEST_BEFORE && level.usual().complaints() > 0;
    }

    private Verdict.Kind decide(Course after) {
        if (kind == EFFECTIVE) {
            recurrence = (trial.closed() ? Watch.CLOSED : Watch.OPEN).recurrence(level.usual(), after);
            if (recurrence.isPresent()) {
                return RECURRED;
            }
        }
        if (misses(level.usual(), after) && (!level.surged() || misses(level.peak(), after))) {
            return INEFFECTIVE;
        }
        return steps(level.usual(), after).against(0).isLower(CHANCE) ? EFFECTIVE : kind;
    }

    /** Whether it is shown that the target is not reached. */
    private boolean misses(Course before, Course after) {
        return steps(before, after).against(StrictMath.log(trial.target())).isHigher(CHANCE);
    }

    static Steps steps(Course before, Course after) {
        return new Steps(before.then(after), before.size());
    }

    Level level() {
        return level;
    }

    Verdict.Kind kind() {
        return kind;
    }

    /** Weeks after the start that were over when it was decided; 0 while it is open. */
    int since() {
        return since;
    }

    /** The week, counted from 0 after the start, since which the theme has come back. */
    OptionalInt recurrence() {
        return recurrence;
    }
}
