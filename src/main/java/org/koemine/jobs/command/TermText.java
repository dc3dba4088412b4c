package org.koemine.jobs.command;

import java.util.List;
import java.util.stream.Collectors;
import org.koemine.text.NegatedTerm;

/** A term as people read it. */
final class TermText {
    private TermText() {}

    static String of(String term, Texts texts) {
        return NegatedTerm.denied(term)
                .map(denied -> texts.get("term.negated", denied))
                .orElse(term);
    }

    static String of(List<String> terms, Texts texts) {
        return terms.stream().map(term -> of(term, texts)).collect(Collectors.joining(texts.get("theme.between")));
    }
}
