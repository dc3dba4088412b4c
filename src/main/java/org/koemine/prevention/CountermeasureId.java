package org.koemine.prevention;

import java.util.Locale;

/** A countermeasure's permanent id, such as M-0001; never given twice. */
public record CountermeasureId(String value) implements Comparable<CountermeasureId> {

    public CountermeasureId {
        if (!value.matches("M-\\d{4,9}")) {
            throw new IllegalArgumentException("a countermeasure's id looks like M-0001");
        }
    }

    public static CountermeasureId of(int number) {
        return new CountermeasureId(String.format(Locale.ROOT, "M-%04d", number));
    }

    public int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public int compareTo(CountermeasureId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
