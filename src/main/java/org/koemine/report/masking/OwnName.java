package org.koemine.report.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks one known customer's name in the texts of the customer's own complaint: the whole name however it is spaced, the
 * family name where it stands as a word of its own or before an honorific, the given name before an honorific.
 */
final class OwnName {
    private static final String HONORIFIC = "[ \\u3000]?(?:様|さま|さん|殿|氏|ちゃん|くん|君)";
    private static final Pattern INTRODUCED = Pattern.compile("(?:" + HONORIFIC + "|と申|です|でござい|宅)");
    private static final Pattern ADDRESSED = Pattern.compile(HONORIFIC);

    private static final int LONG = 4;

    private final PersonName name;

    OwnName(PersonName name) {
        this.name = name;
    }

    String mask(String text, String mask) {
        if (!text.contains(name.family()) && (name.given().isEmpty() || !text.contains(name.given())) && !ascii()) {
            return text;
        }
        String masked = text;
        if (name.full() || unmistakable()) {
            masked = whole().matcher(masked).replaceAll(Matcher.quoteReplacement(mask));
        }
        masked = maskWord(masked, name.family(), mask, true);
        return name.given().isEmpty() ? masked : maskWord(masked, name.given(), mask, false);
    }

    /** Made only for a text that has a part of the name in it: most have none. */
    private Pattern whole() {
        return Pattern.compile(
                Pattern.quote(name.family()) + "[ \\u3000・]*" + Pattern.quote(name.given()), Pattern.CASE_INSENSITIVE);
    }

    /** One long name in Japanese letters, such as a company's, is no part of another word. */
    private boolean unmistakable() {
        return name.given().isEmpty() && name.family().length() >= LONG && !ascii();
    }

    private boolean ascii() {
        return name.family().chars().allMatch(unit -> unit < 0x80);
    }

    private static String maskWord(String text, String word, String mask, boolean alone) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            int end = at + word.length();
            if (followedBy(alone ? INTRODUCED : ADDRESSED, text, end) || (alone && standsAlone(text, at, end))) {
                spans.add(new Span(at, end));
            }
        }
        return Span.mask(text, spans, mask);
    }

    private static boolean followedBy(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Neither neighbour is of the script the name is written in; hiragana runs on, so there nothing stands alone. */
    private static boolean standsAlone(String text, int start, int end) {
        Script script = Script.of(text.charAt(start));
        return script != Script.HIRAGANA
                && (start == 0 || !script.has(text.charAt(start - 1)))
                && (end == text.length() || !script.has(text.charAt(end)));
    }
}
