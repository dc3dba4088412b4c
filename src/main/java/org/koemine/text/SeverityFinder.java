package org.koemine.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dangers a complaint tells of: by a lexicon ({@code severe-words.txt}), idioms taken out, what is denied,
 * supposed or read out left out. A text is read clause by clause, once for each kind.
 */
public final class SeverityFinder {
    private static final Map<SeverityKind, PhrasePatterns> WORDS = words();
    private static final PhrasePatterns IDIOMS = new PhrasePatterns(WordList.read("severe-idioms.txt"), "");

    /** Stands for what was taken out: no word, and no blank. */
    private static final String NOTHING = "＿";

    private SeverityFinder() {}

    /** The dangers in a text, in its order; of a kind that is told of in several places each of them. */
    public static List<Severity> find(SplitText text) {
        List<Severity> found = new ArrayList<>();
        for (SplitText.Clause clause : text.clauses()) {
            addFound(clause.traced(), text.body(), found);
        }
        return List.copyOf(found);
    }

    private static void addFound(TracedText clause, String body, List<Severity> found) {
        String literal = literal(clause.folded());
        WORDS.forEach((kind, words) -> words.spans(literal)
                .forEach(hit -> SeverityContext.level(kind, literal, hit.start(), hit.end())
                        .ifPresent(level -> found.add(severity(kind, level, clause.written(hit), body)))));
    }

    private static Severity severity(SeverityKind kind, SeverityLevel level, Span words, String body) {
        return new Severity(kind, level, words.start(), words.end(), words.in(body));
    }

    /** Without idioms, as long as it was. */
    private static String literal(String clause) {
        StringBuilder literal = new StringBuilder(clause);
        for (Span idiom : IDIOMS.spans(clause)) {
            literal.replace(idiom.start(), idiom.end(), NOTHING.repeat(idiom.length()));
        }
        return literal.toString();
    }

    private static Map<SeverityKind, PhrasePatterns> words() {
        Map<SeverityKind, PhrasePatterns> words = new EnumMap<>(SeverityKind.class);
        WordList.sections("severe-words.txt")
                .forEach((kind, expressions) ->
                        words.put(SeverityKind.valueOf(kind), new PhrasePatterns(expressions, "")));
        return words;
    }
}
