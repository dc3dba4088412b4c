package org.koemine.intake.csv;

/**
 * How much a decoded piece of text looks like Japanese.
 *
 * @param score kana and kanji, weighted: hiragana, which every real text has, counts most; characters of private use
 *     count against
 * @param foreign characters outside ASCII
 * @param damaged byte sequences that are no character
 */
record Legibility(double score, int foreign, int damaged) {

    static Legibility of(CharSequence text, int damaged) {
        double score = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007F') {
                foreign++;
                score += weight(c);
            }
        }
        return new Legibility(score, foreign, damaged);
    }

    /** Whether at most one in {@code most} characters outside ASCII is damaged. */
    boolean isSound(int most) {
        return damaged == 0 || (long) damaged * most <= foreign;
    }

    private static double weight(char c) {
        if (c >= '\u3041' && c <= '\u3096') {
            return 4;
        }
        if (c >= '\u30A1' && c <= '\u30FC') {
            return 3;
        }
        if (c == '、' || c == '。') {
            return 2;
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return 1.5;
        }
        if (c >= '\uFF66' && c <= '\uFF9F') {
            return 0.5;
        }
        boolean unlikely = c < '\u00A0' || (c >= '\uE000' && c <= '\uF8FF');
        return unlikely ? -5 : 0;
    }
}
