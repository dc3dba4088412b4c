package org.koemine.report;

/**
 * How much room a text takes, in characters of half width. A Japanese character counts two, which is a little more than it
 * takes: letters of 10 points are 13.3 pixels wide, a unit of a column's width is 7.
 */
public final class TextWidth {

    private TextWidth() {}

    /** In half-width characters. */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += of(text.codePointAt(at));
        }
        return width;
    }

    /** Lines a text takes in a column, at least 1. */
    static int lines(String text, int columnWidth) {
        int lines =
                text.lines().mapToInt(line -> linesOf(of(line), columnWidth)).sum();
        return Math.max(1, lines);
    }

    /** A line that nearly fits does; one that breaks loses some room at each break. */
    private static int linesOf(int width, int columnWidth) {
        if (width * 19 <= columnWidth * 20) {
            return 1;
        }
        int room = Math.max(1, columnWidth - 1);
        return (width + room - 1) / room;
    }

    /** The beginning of a text on one line, ending in … where it had to be cut. */
    static String shorten(String text, int width) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (of(line) <= width) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 2;
        for (int point : line.codePoints().toArray()) {
            used += of(point);
            if (used > width) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut.append('…').toString();
    }

    private static int of(int point) {
        boolean half = point < 0x0250 || (point >= 0xFF61 && point <= 0xFFDC);
        return half ? 1 : 2;
    }
}
