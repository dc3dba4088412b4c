package org.koemine.text;

import java.util.List;
import org.koemine.complaint.Mojibake;

/** A complaint's text, split into sentences and clauses once for all that is looked for in it. */
public final class SplitText {
    private final String body;
    private final String plain;
    private final List<Clause> clauses;

    private SplitText(String body, String plain, List<Span> clauses) {
        this.body = body;
        this.plain = plain;
        this.clauses = clauses.stream()
                .map(span -> new Clause(span, TracedText.of(plain, span)))
                .toList();
    }

    /**
     * Splits a text.
     *
     * @param body the complaint as written
     */
    public static SplitText of(String body) {
        if (Mojibake.suspected(body)) {
            return new SplitText(body, body, List.of());
        }
        String plain = Markup.blanked(body);
        return new SplitText(body, plain, SentenceSplitter.split(plain));
    }

    /**
     * A sentence or clause.
     *
     * @param span of the text
     * @param traced in one spelling
     */
    record Clause(Span span, TracedText traced) {}

    /** As written. */
    String body() {
        return body;
    }

    /** Without markup, as long as it was. */
    String plain() {
        return plain;
    }

    /** In the order of the text; none where its encoding was mistaken. */
    List<Clause> clauses() {
        return clauses;
    }
}
