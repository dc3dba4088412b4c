package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences, and sentences into clauses where a conjunction joins two statements. A line end closes a
 * sentence unless the line looks wrapped by a mail program.
 */
final class SentenceSplitter {
    private static final String CLOSERS = "。．｡！？!?♪";
    private static final String CLOSING_BRACKETS = "」』）)】〉》\"”";
    private static final String BULLETS = "・●○■□◆◇※①②③④⑤⑥⑦⑧⑨-*＊1234567890１２３４５６７８９（(";

    /** A line shorter than this was ended by its writer, not by a mail program. */
    private static final int SHORTEST_WRAPPED_LINE = 28;

    /** A clause shorter than this stays with its neighbour: it rarely says a problem by itself. */
    private static final int SHORTEST_CLAUSE = 8;

    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?:[たすいだるん]が|けれども?|けど|[すいただ]し|上に|うえに|ばかりか|だけでなく)[、,，､]|(?<=[、,，､ 　])(?=(?:また|さらに|更に|それに|それから|あと|しかも|加えて)[、,，､はも])");

    private SentenceSplitter() {}

    static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs(text)) {
            for (Span sentence : sentences(text, paragraph)) {
                sentences.addAll(clauses(text, sentence));
            }
        }
        return sentences;
    }

    /** Lines of the writer's own, joined where they were wrapped. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : OwnWords.lines(text)) {
            Span trimmed = line.trimmed(text);
            if (trimmed.isEmpty()) {
                open = null;
                continue;
            }
            boolean continues = open != null && !BULLETS.contains(text.substring(trimmed.start(), trimmed.start() + 1));
            if (continues) {
                open = new Span(open.start(), trimmed.end());
                paragraphs.set(paragraphs.size() - 1, open);
            } else {
                open = trimmed;
                paragraphs.add(open);
            }
            boolean wrapped = trimmed.length() >= SHORTEST_WRAPPED_LINE && !closes(text.charAt(trimmed.end() - 1));
            open = wrapped ? open : null;
        }
        return paragraphs;
    }

    private static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '「' || c == '『') {
                depth++;
            } else if ((c == '」' || c == '』') && depth > 0) {
                depth--;
            }
            boolean last = i + 1 == paragraph.end();
            boolean closes = closes(c) || (c == '.' && !last && text.charAt(i + 1) == ' ');
            boolean ends = closes && depth == 0 && (last || !continuesAfter(text.charAt(i + 1)));
            if (ends || last) {
                add(sentences, new Span(start, i + 1).trimmed(text));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static List<Span> clauses(String text, Span sentence) {
        if (sentence.length() < 2 * SHORTEST_CLAUSE) {
            return List.of(sentence);
        }
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        Matcher matcher = CONJUNCTION.matcher(text).region(sentence.start(), sentence.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            boolean bothSay =
                    matcher.end() - start >= SHORTEST_CLAUSE && sentence.end() - matcher.end() >= SHORTEST_CLAUSE;
            if (bothSay) {
                add(clauses, new Span(start, matcher.end()).trimmed(text));
                start = matcher.end();
            }
        }
        add(clauses, new Span(start, sentence.end()).trimmed(text));
        return clauses;
    }

    private static void add(List<Span> spans, Span span) {
        if (!span.isEmpty()) {
            spans.add(span);
        }
    }

    private static boolean closes(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** More marks of the same kind, or a bracket that closes after the mark. */
    private static boolean continuesAfter(char next) {
        return closes(next) || CLOSING_BRACKETS.indexOf(next) >= 0;
    }
}
