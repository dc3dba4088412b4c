package org.koemine.report.masking;

/**
 * A text in a simpler spelling of exactly the same length, so that what is found in it can be cut out of the original:
 * full-width ASCII becomes half-width, every dash between digits becomes a hyphen, every blank a space.
 */
final class FoldedText {
    private static final String DASHES = "‐‑‒–—―−ー－ｰ─━ｰ–﹣";

    private FoldedText() {}

    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = plain(text.charAt(i));
        }
        for (int i = 1; i < folded.length - 1; i++) {
            if (DASHES.indexOf(folded[i]) >= 0 && joins(folded[i - 1]) && joins(folded[i + 1])) {
                folded[i] = '-';
            }
        }
        return new String(folded);
    }

    private static boolean joins(char unit) {
        return (unit >= '0' && unit <= '9') || unit == ' ' || unit == ')' || unit == '(';
    }

    private static char plain(char unit) {
        if (unit >= '！' && unit <= '～') {
            return (char) (unit - '！' + '!');
        }
        return unit == '\u3000' || unit == '\u00a0' || unit == '\t' ? ' ' : unit;
    }
}
