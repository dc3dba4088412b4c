package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Evidence;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Progress;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.prevention.verdict.Verdict.Kind;
import org.koemine.report.Verdicts;
import org.koemine.themes.ThemeId;

/** Verdicts with the course of their evidence. */
public final class Judgements {
    private static final LocalDate FIRST_START = LocalDate.of(2026, 9, 7);

    private Judgements() {}

    /** One that worked and one that is open, on the countermeasures of the believable register; both were known before. */
    public static Verdicts two() {
        return new Verdicts(List.of(
                standing(1, 1, FIRST_START, Kind.EFFECTIVE, Kind.EFFECTIVE, course(6, 31, 12)),
                standing(2, 4, FIRST_START.plusWeeks(2), Kind.UNDECIDED, Kind.UNDECIDED, course(4, 9, -4))));
    }

    /** As many that worked, each started a week after the one before, of which only the first was not known before. */
    public static Verdicts many(int count) {
        return new Verdicts(IntStream.rangeClosed(1, count)
                .mapToObj(i -> standing(
                        i,
                        i,
                        FIRST_START.plusWeeks(i),
                        Kind.EFFECTIVE,
                        i == 1 ? Kind.UNDECIDED : Kind.EFFECTIVE,
                        course(5, 30, 20)))
                .toList());
    }

    /** Evidence that grows every week from the third on by as much, and that against, which falls. */
    private static List<Progress> course(int weeks, int fewer, int contrary) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> new Progress(week * fewer, 30 - week * contrary))
                .toList();
    }

    private static Standing standing(
            int measure, int theme, LocalDate started, Kind kind, Kind former, List<Progress> course) {
        Evidence evidence = new Evidence(30, 120, course.size() + 2, 16, 0.5, 0.31, 0.84, 1.2, 16.0, course, false);
        Verdict verdict = new Verdict(
                kind,
                kind == Kind.UNDECIDED ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 8)),
                Optional.empty(),
                Optional.empty(),
                kind == Kind.UNDECIDED ? OptionalInt.of(9) : OptionalInt.empty(),
                Optional.of(evidence));
        return new Standing(
                new Judgement(CountermeasureId.of(measure), ThemeId.of(theme), started, 0.7, verdict),
                Optional.of(former));
    }
}
