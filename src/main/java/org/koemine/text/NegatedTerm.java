package org.koemine.text;

import java.util.Optional;

/** How a term says that something is not so: 届く¬ denies 届く. */
public final class NegatedTerm {
    private static final String MARK = "¬";

    private NegatedTerm() {}

    static String of(String denied) {
        return denied + MARK;
    }

    /** What a negated term denies; empty for a term that is not negated. */
    public static Optional<String> denied(String term) {
        return term.endsWith(MARK) ? Optional.of(term.substring(0, term.length() - MARK.length())) : Optional.empty();
    }
}
