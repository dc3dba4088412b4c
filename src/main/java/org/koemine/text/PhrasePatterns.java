package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns looked for together. A pattern is tried only at two characters it can begin with: of dozens one at some
 * places, and none at most.
 */
public final class PhrasePatterns {
    private static final Pattern LEAD = Pattern.compile("\\.\\{(\\d+),(\\d+)}(.*)");
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final List<Led> patterns;

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    /** By UTF-16 unit: whether any pattern can begin with it; most places of a text are passed by this alone. */
    private final byte[] begins = new byte[Character.MAX_VALUE + 1];

    /** Of two such units: those that no pattern can begin with. */
    private final PairSet beginNone = new PairSet();

    /** The patterns that can begin with two units of the basic plane. */
    private final Map<Integer, List<Led>> byPair = new ConcurrentHashMap<>();

    private final Map<Integer, List<Led>> byCodePoint = new ConcurrentHashMap<>();

    /** A pattern behind {@code fewest} to {@code most} characters of any kind but line ends. */
    private record Led(int fewest, int most, Pattern pattern) {

        /** Expressions that begin with {@code .{0,30}} can begin with anything; what is behind that, cannot. */
        static Led of(String expression, String suffix) {
            Matcher lead = LEAD.matcher(expression);
            if (!lead.matches()) {
                return new Led(0, 0, Pattern.compile("(?:" + expression + ")" + suffix));
            }
            return new Led(
                    Integer.parseInt(lead.group(1)),
                    Integer.parseInt(lead.group(2)),
                    Pattern.compile("(?:" + lead.group(3) + ")" + suffix));
        }

        boolean canBeginWith(String beginning) {
            Matcher matcher = pattern.matcher(beginning);
            // Where the end of the text was seen, more of it might have matched.
            return matcher.lookingAt() || matcher.hitEnd();
        }

        Matcher in(String text, int from) {
            return pattern.matcher(text).region(from, text.length());
        }
    }

    /**
     * Compiles a list.
     *
     * @param expressions one pattern each, not matching the empty text; behind a leading {@code .{0,30}} no alternative
     *     stands outside of a group
     * @param suffix what follows each of them
     */
    public PhrasePatterns(List<String> expressions, String suffix) {
        patterns = expressions.stream()
                .map(expression -> Led.of(expression, suffix))
                .toList();
    }

    /** Whether one of them is the whole text, which is not empty. */
    boolean match(String text) {
        int at = 0;
        for (int lead = 0; at < text.length(); lead++) {
            int character = text.codePointAt(at);
            for (Led led : beginningAt(text, at)) {
                if (lead >= led.fewest && lead <= led.most && led.in(text, at).matches()) {
                    return true;
                }
            }
            if (LINE_ENDS.indexOf(character) >= 0) {
                return false;
            }
            at += Character.charCount(character);
        }
        return false;
    }

    /** Whether one of them, whatever leads to it, is found from a place on. */
    public boolean foundFrom(int from, String text) {
        return startFrom(from, text) < text.length();
    }

    /** Where the first that is found from a place on begins, whatever leads to it; the end of the text where none is. */
    int startFrom(int from, String text) {
        for (int at = from; at < text.length(); at++) {
            for (Led led : beginningAt(text, at)) {
                if (led.in(text, at).lookingAt()) {
                    return at;
                }
            }
        }
        return text.length();
    }

    /** Where they are found: at each place the first of the list that fits, no two of them over each other. */
    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfFirst(text, at);
            if (end > at) {
                spans.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    /** Where the first of the list that fits a place ends; the place itself where none does. */
    int endOfFirst(String text, int at) {
        for (Led led : beginningAt(text, at)) {
            // A pattern may look at what stands before it.
            Matcher matcher = led.in(text, at).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return at;
    }

    private List<Led> beginningAt(String text, int at) {
        char first = text.charAt(at);
        if (!mayBegin(first)) {
            return List.of();
        }
        char second = at + 1 < text.length() ? text.charAt(at + 1) : Character.MIN_SURROGATE;
        if (Character.isSurrogate(first) || Character.isSurrogate(second)) {
            return beginningWith(text.codePointAt(at));
        }
        return beginNone.contains(first, second) ? List.of() : beginningWith(first, second);
    }

    private List<Led> beginningWith(char first, char second) {
        int pair = (first << Character.SIZE) | second;
        List<Led> known = byPair.get(pair);
        if (known == null) {
            known = thatCanBeginWith(String.valueOf(new char[] {first, second}), beginningWith(first));
            if (known.isEmpty()) {
                beginNone.add(first, second);
            } else {
                byPair.put(pair, known);
            }
        }
        return known;
    }

    /** The same answer whichever thread finds it out first. */
    private boolean mayBegin(char unit) {
        byte known = begins[unit];
        if (known == UNKNOWN) {
            known = Character.isSurrogate(unit) || !beginningWith(unit).isEmpty() ? YES : NO;
            begins[unit] = known;
        }
        return known == YES;
    }

    private List<Led> beginningWith(int codePoint) {
        List<Led> known = byCodePoint.get(codePoint);
        return known != null
                ? known
                : byCodePoint.computeIfAbsent(
                        codePoint, one -> thatCanBeginWith(Character.toString(codePoint), patterns));
    }

    private static List<Led> thatCanBeginWith(String beginning, List<Led> of) {
        return of.stream().filter(led -> led.canBeginWith(beginning)).toList();
    }
}
