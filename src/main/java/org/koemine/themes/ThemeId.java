package org.koemine.themes;

import java.util.Locale;

/** A theme's permanent id, such as T-0001. */
public record ThemeId(String value) implements Comparable<ThemeId> {

    public ThemeId {
        if (!value.matches("T-\\d{4,9}")) {
            throw new IllegalArgumentException("a theme id looks like T-0001");
        }
    }

    public static ThemeId of(int number) {
        return new ThemeId(String.format(Locale.ROOT, "T-%04d", number));
    }

    public int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public int compareTo(ThemeId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
