package org.koemine.report.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Common Japanese family names, in kanji and in katakana, read from {@code family-names.txt} beside this class. */
final class FamilyNames {
    private static final int LONGEST = 6;

    private final Set<String> names;

    private FamilyNames(Set<String> names) {
        this.names = names;
    }

    static FamilyNames read() {
        try (InputStream list = FamilyNames.class.getResourceAsStream("family-names.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new FamilyNames(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Set.of(line.strip().split(" ")).stream())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
