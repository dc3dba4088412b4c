package org.koemine.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
    }
}
