package org.koemine.jobs.command;

/** A term as people read it. */
final class TermText {
    private static final String NEGATED = "¬";

    private TermText() {}

    static String of(String term, Texts texts) {
        return term.endsWith(NEGATED)
                ? texts.get("term.negated", term.substring(0, term.length() - NEGATED.length()))
                : term;
    }
}
