package org.koemine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.prevention.verdict.Evidence;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;

/** Verdicts in words. */
final class VerdictWords {
    private final Wording wording;

    VerdictWords(Wording wording) {
        this.wording = wording;
    }

    /** The verdict in a word or two, with the weeks to go where it is open. */
    String verdict(Verdict verdict) {
        if (verdict.kind() != Verdict.Kind.UNDECIDED) {
            return wording.of("verdict." + verdict.kind());
        }
        return verdict.weeksToGo().isPresent()
                ? wording.of("verdict.UNDECIDED.weeks", verdict.weeksToGo().getAsInt())
                : wording.of("verdict.UNDECIDED");
    }

    /** Complaints a week before and after. */
    String perWeek(Evidence evidence) {
        return wording.of("verdict.per-week", evidence.perWeekBefore(), evidence.perWeekAfter());
    }

    /** The adjusted ratio and its interval. */
    String ratio(Evidence evidence) {
        return Double.isFinite(evidence.upper())
                ? wording.of("verdict.ratio", evidence.ratio(), evidence.lower(), evidence.upper())
                : wording.of("verdict.ratio.open", evidence.ratio(), evidence.lower());
    }

    /** What the verdict rests on, in sentences. */
    String grounds(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        Optional<Evidence> evidence = verdict.evidence();
        if (evidence.isEmpty()) {
            return wording.of("verdict.grounds.none");
        }
        String sentence = wording.of(
                "verdict.grounds." + verdict.kind(),
                evidence.get().weeksBefore(),
                evidence.get().weeksAfter(),
                1 - judgement.target(),
                Math.round(Math.abs(evidence.get().avoided())),
                verdict.since().map(wording::day).orElse(""),
                verdict.recurred().map(wording::day).orElse(""));
        return evidence.get().surged() ? sentence + wording.of("verdict.grounds.surged") : sentence;
    }

    /** All of it, for one cell. */
    String cell(Judgement judgement) {
        List<String> lines = judgement
                .verdict()
                .evidence()
                .map(evidence -> Stream.of(
                                verdict(judgement.verdict()), perWeek(evidence), ratio(evidence), grounds(judgement))
                        .toList())
                .orElseGet(() -> List.of(verdict(judgement.verdict()), grounds(judgement)));
        return String.join("\n", lines);
    }

    /** What changed, as a sentence for the page a manager opens first. */
    String headline(Standing standing, String theme) {
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        return wording.of(
                "headline.verdict." + verdict.kind(),
                judgement.measure().value(),
                theme,
                verdict.evidence().map(this::perWeek).orElse(""),
                verdict.evidence().map(this::ratio).orElse(""),
                verdict.recurred().map(wording::day).orElse(""));
    }
}
