package org.koemine.report;

/** Makes any text fit for a cell. */
final class CellText {

    /** UTF-16 units a cell holds at most; Excel refuses a file with a longer one. */
    static final int LONGEST = 32_767;

    private CellText() {}

    /** Without the characters that XML forbids, line ends as line feeds, cut with {@code note} where it is too long. */
    static String fit(String text, String note) {
        String clean = clean(text);
        return clean.length() <= LONGEST ? clean : cut(clean, LONGEST - note.length()) + note;
    }

    /** At most {@code length} UTF-16 units of a text, never half a character. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String clean(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CellText::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether nothing in it needs a closer look. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(int point) {
        return point >= ' ' ? !surrogate(point) && point != 0xFFFE && point != 0xFFFF : point == '\n' || point == '\t';
    }

    /** A code point that is a surrogate stands alone: a pair would have been one code point. */
    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
