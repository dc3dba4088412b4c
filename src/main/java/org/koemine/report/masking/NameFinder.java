package org.koemine.report.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds persons' names by what stands behind them: an honorific, «と申します», or, where a sentence begins with a family
 * name, «です».
 */
final class NameFinder {
    private static final Pattern TRIGGER =
            Pattern.compile("[ \\u3000]?(?:様|さま|さん|殿|氏|ちゃん|くん)|と申し|といいます|と言います|です(?=[。、！!\\s]|$|が|けど)");
    private static final Pattern SAYS_HIS_NAME = Pattern.compile(
            "(?<![一-龠ァ-ヶ々])([一-龠々]{1,4}(?:[ \\u3000][一-龠々ぁ-んァ-ヶー]{1,4})?|[ァ-ヶー]{2,8}(?:[ \\u3000][ァ-ヶー]{2,8})?"
                    + "|(?<=[。、\\s]|^|私は|わたしは|わたくしは)[ぁ-ん]{2,8})(?=と申し(?:ます(?!か)|まして|上げます))");
    private static final Pattern LABELLED =
            Pattern.compile("(?:お?名前|ご?氏名|契約者名?|ご?依頼主|宛名|差出人|お客様名|購入者名?|注文者名?|ご?名義)[ \\u3000]?[：:＝=][ \\u3000]?"
                    + "([一-龠々ぁ-んァ-ヶー]{1,6}(?:[ \\u3000][一-龠々ぁ-んァ-ヶー]{1,6})?)");
    private static final Pattern LABEL_ENDS = Pattern.compile("[：:＝=]");
    private static final String TRIGGERS_BEGIN = " \u3000様さ殿氏ちくとで";
    private static final int LONGEST = 9;

    private final FamilyNames families;

    NameFinder(FamilyNames families) {
        this.families = families;
    }

    String mask(String text, String mask) {
        String said = text.contains("と申") ? maskGroups(text, SAYS_HIS_NAME, mask) : text;
        String labelled = LABEL_ENDS.matcher(said).find() ? maskGroups(said, LABELLED, mask) : said;
        return Span.mask(labelled, beforeTriggers(labelled), mask);
    }

    private static String maskGroups(String text, Pattern pattern, String mask) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return Span.mask(text, spans, mask);
    }

    private List<Span> beforeTriggers(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher trigger = TRIGGER.matcher(text);
        int free = 0;
        for (int at = 1; at < text.length(); at++) {
            if (TRIGGERS_BEGIN.indexOf(text.charAt(at)) >= 0
                    && trigger.region(at, text.length()).lookingAt()) {
                int start = nameBefore(text, free, at, trigger.group().startsWith("です"));
                if (start < at) {
                    spans.add(new Span(start, at));
                    free = trigger.end();
                }
            }
        }
        return spans;
    }

    /** Where a name begins that ends at {@code end}, or {@code end} where there is none. */
    private int nameBefore(String text, int free, int end, boolean opensSentence) {
        for (int start = Math.max(free, end - LONGEST); start < end; start++) {
            if (isName(text.substring(start, end), opensSentence ? 2 : 1) && stands(text, start, opensSentence)) {
                return start;
            }
        }
        return end;
    }

    private static boolean stands(String text, int start, boolean opensSentence) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return opensSentence
                ? "。、！!\n\u3000 の".indexOf(before) >= 0
                : !Script.KANJI.has(before) && !Script.KATAKANA.has(before);
    }

    /** A family name, alone or with a given name of up to four characters. */
    private boolean isName(String run, int shortest) {
        int family = families.longestAt(run, 0);
        if (family < shortest) {
            return false;
        }
        String given = run.substring(family).strip();
        return given.length() <= 4 && given.chars().allMatch(Script::ofNames);
    }
}
