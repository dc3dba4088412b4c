package org.koemine.prevention.verdict;

import static org.koemine.prevention.verdict.Verdict.Kind.EFFECTIVE;
import static org.koemine.prevention.verdict.Verdict.Kind.INEFFECTIVE;
import static org.koemine.prevention.verdict.Verdict.Kind.RECURRED;
import static org.koemine.prevention.verdict.Verdict.Kind.UNDECIDED;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Progress> course = new ArrayList<>();
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
        if (isComparable() && weeks >= FEWEST_AFTER) {
            look(weeks, trial.after().until(weeks));
        }
        return kind;
    }

    private void look(int weeks, Course after) {
        Steps steps = steps(level.usual(), after);
        Score unchanged = steps.against(0);
        Score onTarget = onTarget(steps, after);
        course.add(Progress.of(unchanged, onTarget));
        if (kind != RECURRED) {
            Verdict.Kind now = decide(after, unchanged, onTarget);
            since = now == kind ? since : weeks;
            kind = now;
        }
    }

    /** Whether there is a level to compare with. */
    boolean isComparable() {
        return level.usual().size() >= FEWEST_BEFORE && level.usual().complaints() > 0;
    }

    private Verdict.Kind decide(Course after, Score unchanged, Score onTarget) {
        if (kind == EFFECTIVE) {
            recurrence = (trial.closed() ? Watch.CLOSED : Watch.OPEN).recurrence(level.usual(), after);
            if (recurrence.isPresent()) {
                return RECURRED;
            }
        }
        if (onTarget.isHigher(CHANCE)) {
            return INEFFECTIVE;
        }
        return unchanged.isLower(CHANCE) ? EFFECTIVE : kind;
    }

    /** What speaks against the target; after a surge, what does so whether the peak was the level before or not. */
    private Score onTarget(Steps steps, Course after) {
        double target = StrictMath.log(trial.target());
        Score usual = steps.against(target);
        if (!level.surged()) {
            return usual;
        }
        Score peak = steps(level.peak(), after).against(target);
        return peak.ofBoundary(CHANCE) < usual.ofBoundary(CHANCE) ? peak : usual;
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

    /** How far the evidence had come at each look. */
    List<Progress> course() {
        return List.copyOf(course);
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
