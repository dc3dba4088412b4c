package org.koemine.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant who misspelt a key: by Levenshtein's distance (1966), in UTF-16 units. */
final class Nearest {

    private Nearest() {}

    /**
     * The known key nearest to {@code key}, if no more than a third of its last part differs; on a tie the first. A key
     * that is right but stands in the wrong group is near.
     */
    static Optional<String> of(String key, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> difference(key, other)))
                .filter(other -> difference(key, other) * 3
                        <= Math.max(name(key).length(), name(other).length()));
    }

    private static int difference(String key, String other) {
        return Math.min(distance(key, other), distance(name(key), name(other)) + 1);
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
