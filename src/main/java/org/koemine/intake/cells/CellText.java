package org.koemine.intake.cells;

/**
 * Makes a cell's text storable and comparable: control characters go (NUL, which PostgreSQL cannot keep, among them),
 * half of a surrogate pair and what could not be decoded become U+FFFD, line breaks become LF, blanks at both ends go.
 * Doing it twice changes nothing.
 */
public final class CellText {

    /** Stands in decoded text for bytes that are no character in the file's encoding; never an assigned character. */
    public static final char UNDECODABLE = '\uFFFF';

    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {}

    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                return rebuild(text).strip();
            }
        }
        return text.strip();
    }

    /**
     * A text that is no longer than so many characters, the last a «…» where more was there.
     *
     * @param most characters kept of a longer one
     */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static boolean isSuspect(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007F' && c < '\u00A0') || c >= '\uD800';
    }

    private static String rebuild(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                appendBreak(clean, text, i);
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                clean.append(REPLACEMENT);
            } else if (c == '\n' || c == '\t' || (c != '\uFEFF' && !Character.isISOControl(c))) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static void appendBreak(StringBuilder clean, String text, int i) {
        boolean partOfCrLf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (!partOfCrLf) {
            clean.append('\n');
        }
    }
}
