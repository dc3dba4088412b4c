package org.koemine.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** Which further workbooks are made once a week or month has ended. */
public enum Editions {
    NONE("none"),
    WEEKLY("weekly"),
    MONTHLY("monthly"),
    WEEKLY_AND_MONTHLY("both");

    private final String word;

    Editions(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Editions> of(String word) {
        return Stream.of(values()).filter(known -> known.word.equals(word)).findFirst();
    }

    public boolean weekly() {
        return this == WEEKLY || this == WEEKLY_AND_MONTHLY;
    }

    public boolean monthly() {
        return this == MONTHLY || this == WEEKLY_AND_MONTHLY;
    }
}
