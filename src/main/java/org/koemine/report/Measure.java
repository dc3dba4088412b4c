package org.koemine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.themes.ThemeId;

/**
 * What is done against a theme, as a card and the summary tell it; texts are masked by whoever lays them out.
 *
 * @param status in the words of the report's language
 * @param outcome whether it worked, where that was judged
 */
public record Measure(
        ThemeId theme, String action, String owner, Optional<LocalDate> due, String status, Optional<Outcome> outcome) {
    public Measure {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Those of a register, in its order, with what was said of them. */
    public static List<Measure> of(Register register, Verdicts verdicts, Locale locale) {
        Wording wording = new Wording(locale);
        return register.measures().stream()
                .map(measure -> new Measure(
                        measure.theme(),
                        action(measure),
                        measure.owner(),
                        measure.due(),
                        wording.of("register.status." + measure.status()),
                        verdicts.on(measure.id()).map(standing -> Outcome.of(standing, new VerdictWords(wording)))))
                .toList();
    }

    /** What is done, or the first that was entered. */
    private static String action(Countermeasure measure) {
        return Stream.of(measure.permanent(), measure.interim(), measure.prevention(), measure.cause())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * Whether it worked.
     *
     * @param verdict in the words of the report's language, such as 効果あり
     * @param evidence the figures it rests on, in one short sentence
     * @param alert whether somebody must act
     */
    public record Outcome(String verdict, String evidence, boolean alert) {
        public Outcome {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(evidence, "evidence");
        }

        private static Outcome of(Standing standing, VerdictWords words) {
            Verdict verdict = standing.judgement().verdict();
            return new Outcome(
                    words.verdict(verdict),
                    verdict.evidence().map(words::perWeek).orElse(""),
                    verdict.kind() == Verdict.Kind.RECURRED);
        }
    }
}
