package org.koemine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text that its writer wrote: without quoted replies (lines that begin with {@code >}, everything from
 * «-----Original Message-----» on) and without a signature under a rule.
 */
final class OwnWords {
    private static final Pattern QUOTED_LINE = Pattern.compile("^[\\s\\u3000]*[>＞|｜].*");
    private static final Pattern QUOTED_REST = Pattern.compile(
            "(?i)^[\\s>＞]*(?:[-‐―─＿_=＝]{2,}\\s*(?:original message|forwarded message|元のメッセージ|転送メッセージ|返信元|引用)"
                    + "|on .{5,80} wrote:\\s*$|.{5,80}(?:さんは書きました|のメール|wrote)[:：]\\s*$|(?:from|差出人)[:：]).*");
    private static final Pattern QUOTE_OPENS =
            Pattern.compile("^[\\s\\u3000<＜【\\[(（]*(?:以下)?引用(?:開始|ここから)?[\\s>＞】\\])）:：]*$");
    private static final Pattern QUOTE_CLOSES =
            Pattern.compile("^[\\s\\u3000<＜【\\[(（]*引用(?:終了|ここまで|終わり)[\\s>＞】\\])）:：]*$");
    private static final Pattern RULE = Pattern.compile("^[\\s\\u3000]*(?:--|[-‐―─━=＝_＿*＊~〜☆★◆◇■□]{4,})[\\s\\u3000]*$");
    private static final Pattern CONTACT =
            Pattern.compile("@|＠|〒|(?i:tel|fax|e-?mail)|電話|携帯|住所|\\d{2,4}[-‐－ー]\\d{2,4}[-‐－ー]\\d{3,4}");
    private static final int LONGEST_SIGNATURE = 10;

    private OwnWords() {}

    /** Spans of the lines kept, without their line ends, in order. A dropped or blank line leaves an empty span. */
    static List<Span> lines(String text) {
        List<Span> all = split(text);
        List<Span> kept = new ArrayList<>(all.size());
        boolean quoting = false;
        for (int i = 0; i < all.size(); i++) {
            Span span = all.get(i);
            String line = span.in(text);
            if (QUOTED_REST.matcher(line).matches() || isSignature(all, i, text)) {
                break;
            }
            boolean closes = QUOTE_CLOSES.matcher(line).matches();
            quoting = !closes && (quoting || QUOTE_OPENS.matcher(line).matches());
            boolean drop = quoting || closes || QUOTED_LINE.matcher(line).matches();
            kept.add(drop ? new Span(span.end(), span.end()) : span);
        }
        return kept;
    }

    private static boolean isSignature(List<Span> lines, int at, String text) {
        if (at == 0
                || lines.size() - at > LONGEST_SIGNATURE
                || !RULE.matcher(lines.get(at).in(text)).matches()) {
            return false;
        }
        return lines.subList(at + 1, lines.size()).stream()
                .anyMatch(line -> CONTACT.matcher(line.in(text)).find());
    }

    private static List<Span> split(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Span(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
