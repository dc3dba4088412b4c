package org.koemine.report.masking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.text.WordList;

/** Common Japanese family names, in kanji and in katakana, read from {@code family-names.txt} beside this class. */
final class FamilyNames {
    private static final int LONGEST = 6;

    private final Set<String> names;

    private FamilyNames(Set<String> names) {
        this.names = names;
    }

    static FamilyNames read() {
        return new FamilyNames(WordList.read(FamilyNames.class, "family-names.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** Length of the longest family name that begins at {@code index}, 0 where none does. */
    int longestAt(String text, int index) {
        for (int length = Math.min(LONGEST, text.length() - index); length > 0; length--) {
            if (names.contains(text.substring(index, index + length))) {
                return length;
            }
        }
        return 0;
    }
}
