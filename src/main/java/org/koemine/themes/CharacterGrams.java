package org.koemine.themes;

import java.util.Arrays;
import org.koemine.text.Mention;

/**
 * Character 2- and 3-grams of a mention's terms, against spelling variety. A gram's number is a hash (Weinberger et al. 2009), so
 * there is no list of grams to keep; at 2^18 numbers few grams share one.
 */
final class CharacterGrams {
    static final int NUMBERS = 1 << 18;

    private CharacterGrams() {}

    /** Numbers of the distinct grams, ascending. */
    static int[] of(Mention mention) {
        String text = String.join(" ", mention.terms());
        int[] grams = new int[Math.max(0, 2 * text.length())];
        int n = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = text.charAt(i) * 31_337 + text.charAt(i + 1);
            grams[n++] = number(pair);
            if (i + 2 < text.length()) {
                grams[n++] = number(pair * 31_337 + text.charAt(i + 2));
            }
        }
        return Arrays.stream(grams, 0, n).sorted().distinct().toArray();
    }

    private static int number(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (NUMBERS - 1);
    }
}
