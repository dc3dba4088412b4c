package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges one countermeasure: deliberates on its weeks, and says what the verdict rests on. */
final class Judge {
    /** What is said where the time since the start, or the history before it, is too short to compare. */
    private static final Verdict NOTHING_TO_COMPARE = new Verdict(
            Verdict.Kind.UNDECIDED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    /** Weeks that a verdict's course is kept for, a year. */
    private static final int KEPT = 52;

    private Judge() {}

    static Verdict judge(Trial trial) {
        Deliberation deliberation = new Deliberation(trial).toTheEnd();
        if (!deliberation.isComparable()) {
            return NOTHING_TO_COMPARE;
        }
        return trial.after().size() < Deliberation.FEWEST_AFTER
                ? early(trial, deliberation.level().usual())
                : verdict(trial, deliberation);
    }

    private static Verdict early(Trial trial, Course usual) {
        OptionalInt weeks = Outlook.planned(usual, trial.target(), trial.after().size())
                .weeksToGo(trial.target(), Deliberation.CHANCE);
        return new Verdict(
                Verdict.Kind.UNDECIDED, Optional.empty(), Optional.empty(), Optional.empty(), weeks, Optional.empty());
    }

    private static Verdict verdict(Trial trial, Deliberation deliberation) {
        Course usual = deliberation.level().usual();
        Course after = trial.after();
        Steps steps = Deliberation.steps(usual, after);
        boolean open = deliberation.kind() == Verdict.Kind.UNDECIDED;
        return new Verdict(
                deliberation.kind(),
                open ? Optional.empty() : Optional.of(over(after, deliberation.since() - 1)),
                turned(usual.then(after), steps),
                deliberation.recurrence().stream()
                        .mapToObj(week -> after.weeks().get(week).start())
                        .findFirst(),
                open ? Outlook.of(steps, after).weeksToGo(trial.target(), Deliberation.CHANCE) : OptionalInt.empty(),
                Optional.of(evidence(deliberation, after, steps)));
    }

    /** The day on which a week was over. */
    private static LocalDate over(Course after, int week) {
        return after.weeks().get(week).start().plusDays(6);
    }

    private static Optional<LocalDate> turned(Course whole, Steps steps) {
        return Cusum.turn(whole, steps.without()).stream()
                .mapToObj(week -> whole.weeks().get(week).start())
                .findFirst();
    }

    private static Evidence evidence(Deliberation deliberation, Course after, Steps steps) {
        Course usual = deliberation.level().usual();
        Interval interval = Interval.of(steps, Deliberation.CHANCE);
        return new Evidence(
                usual.size(),
                usual.complaints(),
                after.size(),
                after.complaints(),
                StrictMath.exp(steps.logRatio()),
                interval.lower(),
                interval.upper(),
                steps.dispersion(),
                Cusum.avoided(usual.then(after), steps.without(), after.size()),
                lately(deliberation.course()),
                deliberation.level().surged());
    }

    private static List<Progress> lately(List<Progress> course) {
        return course.subList(Math.max(0, course.size() - KEPT), course.size());
    }
}
