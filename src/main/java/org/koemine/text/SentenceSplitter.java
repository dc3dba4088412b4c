package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences, and sentences into clauses where a conjunction joins two statements. A line end closes a
 * sentence unless the line looks wrapped by a mail program; so does a blank behind a predicate, as people write who use no
 * stops. A quotation is a part of its sentence, unless it is all that somebody said and several sentences long.
 */
final class SentenceSplitter {
    private static final String CLOSERS = "。．｡！？!?♪";
    private static final String CLOSING_BRACKETS = "」』）)】〉》\"”";
    private static final String BLANKS = " \u3000";
    private static final int NO_SPEECH = -1;
    private static final String BULLETS = "・●○■□◆◇※①②③④⑤⑥⑦⑧⑨-*＊1234567890１２３４５６７８９（(";

    /** A line shorter than this was ended by its writer, not by a mail program. */
    private static final int SHORTEST_WRAPPED_LINE = 28;

    /** What a predicate may end in (届かない, 困る, 壊れた), but no particle: behind 写真と or 返品の a blank ends nothing. */
    private static final String PREDICATE_ENDS = "いうくすつぬむるたろだんよねえ";

    /** Fewer characters before a blank, or behind it, are no sentence. */
    private static final int SHORTEST_UNSTOPPED = 6;

    /** Words of who said something are not longer. */
    private static final int LONGEST_OPENER = 40;

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
        int speechEnd = NO_SPEECH;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (i == speechEnd) {
                add(sentences, new Span(start, i).trimmed(text));
                start = i + 1;
                continue;
            }
            if (c == '「' && depth == 0 && opensSpeech(text, start, i)) {
                speechEnd = endOfSpeech(text, i, paragraph.end());
                if (speechEnd != NO_SPEECH) {
                    start = i + 1;
                    continue;
                }
            }
            if (c == '「' || c == '『') {
                depth++;
            } else if ((c == '」' || c == '』') && depth > 0) {
                depth--;
            }
            boolean last = i + 1 == paragraph.end();
            boolean closes = closes(c) || (c == '.' && !last && text.charAt(i + 1) == ' ');
            boolean stops = closes && (last || !continuesAfter(text.charAt(i + 1)));
            boolean ends = depth == 0 && (stops || endsUnstopped(text, new Span(start, i + 1), paragraph.end()));
            if (ends || last) {
                add(sentences, new Span(start, i + 1).trimmed(text));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsUnstopped(String text, Span read, int end) {
        return read.length() >= SHORTEST_UNSTOPPED
                && end - read.end() > SHORTEST_UNSTOPPED
                && BLANKS.indexOf(text.charAt(read.end())) >= 0
                && PREDICATE_ENDS.indexOf(text.charAt(read.end() - 1)) >= 0;
    }

    /** Whether nothing stands before a quotation but who said it. */
    private static boolean opensSpeech(String text, int start, int quotation) {
        return quotation - start <= LONGEST_OPENER
                && ReportedSpeech.said(Normaliser.normalise(text.substring(start, quotation)))
                        .isEmpty();
    }

    /** Where a quotation of several sentences closes. */
    private static int endOfSpeech(String text, int from, int end) {
        int depth = 0;
        boolean several = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '「' || c == '『') {
                depth++;
            } else if (c == '」' || c == '』') {
                depth--;
            }
            if (depth == 0) {
                return several ? i : NO_SPEECH;
            }
            several |= depth == 1 && closes(c) && i + 1 < end && !continuesAfter(text.charAt(i + 1));
        }
        return NO_SPEECH;
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
