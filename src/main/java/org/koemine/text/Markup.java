package org.koemine.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML in a complaint, as web forms and mail programs leave it: tags and entities say nothing. They become blanks, and the
 * ends of blocks line ends, one character for each, so that places in the text stay what they are.
 */
final class Markup {
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>");
    private static final Pattern TAG = Pattern.compile("(?i)</?([a-z][a-z0-9]*)(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");
    private static final Pattern BLOCK = Pattern.compile("(?i)br|p|div|li|tr|h[1-6]|table|blockquote");

    private Markup() {}

    /** A text as long as this one without its markup; this one where it has none. */
    static String blanked(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        blank(HIDDEN.matcher(text), plain, false);
        blank(TAG.matcher(text), plain, true);
        blank(ENTITY.matcher(text), plain, false);
        return plain.toString();
    }

    private static void blank(Matcher markup, StringBuilder plain, boolean tags) {
        while (markup.find()) {
            boolean breaks = tags && BLOCK.matcher(markup.group(1)).matches();
            for (int i = markup.start(); i < markup.end(); i++) {
                plain.setCharAt(i, breaks && i == markup.start() ? '\n' : ' ');
            }
        }
    }
}
