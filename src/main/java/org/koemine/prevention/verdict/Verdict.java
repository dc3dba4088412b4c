package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be said of a countermeasure on a day.
 *
 * @param since day from which on it could be said; empty while it is open
 * @param turned first day of the week in which the rate changed most clearly, which need not be the start
 * @param recurred first day of the week since which a theme has come back
 * @param weeksToGo weeks until a decision is likely at the present rate; empty where it is made, or is not in sight
 * @param evidence empty where there is nothing to compare
 */
public record Verdict(
        Kind kind,
        Optional<LocalDate> since,
        Optional<LocalDate> turned,
        Optional<LocalDate> recurred,
        OptionalInt weeksToGo,
        Optional<Evidence> evidence) {

    /** The verdicts. */
    public enum Kind {
        /** 効果あり: there are fewer complaints, beyond doubt. */
        EFFECTIVE,
        /** 判定保留: neither is shown yet. */
        UNDECIDED,
        /** 効果なし: it is shown that the target is not reached. */
        INEFFECTIVE,
        /** 再発: there were fewer, and the theme has come back. */
        RECURRED
    }

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(turned, "turned");
        Objects.requireNonNull(recurred, "recurred");
        Objects.requireNonNull(weeksToGo, "weeksToGo");
        Objects.requireNonNull(evidence, "evidence");
    }
}
