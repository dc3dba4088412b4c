package org.koemine.themes;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.koemine.text.Mention;
import org.koemine.text.NegatedTerm;

/**
 * Character 2- and 3-grams of a mention's terms, against spelling variety. A gram's number is a hash (Weinberger et al. 2009), so
 * there is no list of grams to keep; at 2^18 numbers few grams share one. What is negated has the grams of what is not, with
 * the opposite sign.
 */
final class CharacterGrams {
    static final int NUMBERS = 1 << 18;

    private CharacterGrams() {}

    /** Numbers of the distinct grams, ascending. */
    static int[] of(Mention mention) {
        int[] affirmed = affirmed(mention);
        int[] denied = denied(mention);
        int[] both = Arrays.copyOf(affirmed, affirmed.length + denied.length);
        System.arraycopy(denied, 0, both, affirmed.length, denied.length);
        return distinct(both, both.length);
    }

    /**
     * The sign of each of a mention's grams: 1 where it is in what is said, −1 in what is said not to be, 0 in both.
     *
     * @param grams of the mention
     */
    static int[] signs(Mention mention, int[] grams) {
        int[] affirmed = affirmed(mention);
        int[] denied = denied(mention);
        return Arrays.stream(grams)
                .map(gram -> (Arrays.binarySearch(affirmed, gram) >= 0 ? 1 : 0)
                        - (Arrays.binarySearch(denied, gram) >= 0 ? 1 : 0))
                .toArray();
    }

    private static int[] affirmed(Mention mention) {
        return of(mention.terms().stream()
                .filter(term -> NegatedTerm.denied(term).isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static int[] denied(Mention mention) {
        return of(mention.terms().stream()
                .map(NegatedTerm::denied)
                .flatMap(term -> term.stream())
                .collect(Collectors.joining(" ")));
    }

    private static int[] of(String text) {
        int[] grams = new int[Math.max(0, 2 * text.length())];
        int n = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = text.charAt(i) * 31_337 + text.charAt(i + 1);
            grams[n++] = number(pair);
            if (i + 2 < text.length()) {
                grams[n++] = number(pair * 31_337 + text.charAt(i + 2));
            }
        }
        return distinct(grams, n);
    }

    /** The first {@code n} numbers, each once, ascending; the array is sorted. */
    private static int[] distinct(int[] numbers, int n) {
        Arrays.sort(numbers, 0, n);
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (kept == 0 || numbers[i] != numbers[kept - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, kept);
    }

    private static int number(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (NUMBERS - 1);
    }
}
