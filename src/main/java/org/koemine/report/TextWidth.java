package org.koemine.report;

/** How much room a text takes, in characters of half width: Japanese ones count two. */
final class TextWidth {

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Lines a text takes in a column, at least 1. */
    static int lines(String text, int columnWidth) {
        int room = Math.max(1, columnWidth - 1);
        int lines = text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + room - 1) / room))
                .sum();
        return Math.max(1, lines);
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
