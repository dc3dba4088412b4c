package org.koemine.themes;

import java.util.Locale;
import java.util.regex.Pattern;

/** A theme's permanent id, such as T-0001. */
public record ThemeId(String value) implements Comparable<ThemeId> {
    private static final Pattern FORM = Pattern.compile("T-\\d{4,9}");

    public ThemeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a theme id looks like T-0001");
        }
    }

    public static ThemeId of(int number) {
        return new ThemeId(String.format(Locale.ROOT, "T-%04d", number));
    }

    public int number() {
        return Integer.parseInt(value.substring(2));
    }

    /** By number, without reading it: a million assignments are sorted by these. */
    @Override
    public int compareTo(ThemeId other) {
        int longer = Integer.compare(value.length(), other.value.length());
        return longer == 0 ? value.compareTo(other.value) : longer;
    }

    @Override
    public String toString() {
        return value;
    }
}
