package org.koemine.jobs.command;

import org.koemine.text.NegatedTerm;

/** A term as people read it. */
final class TermText {
    private TermText() {}

    static String of(String term, Texts texts) {
        return NegatedTerm.denied(term)
                .map(denied -> texts.get("term.negated", denied))
                .orElse(term);
    }
}
