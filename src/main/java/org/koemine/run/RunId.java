package org.koemine.run;

import java.util.Locale;

/** Number of one whole execution, counted from 1 in a database. */
public record RunId(long value) implements Comparable<RunId> {

    public RunId {
        if (value < 1) {
            throw new IllegalArgumentException("a run's number is 1 or more");
        }
    }

    /** Of a number written in digits. */
    public static RunId of(String number) {
        return new RunId(Long.parseLong(number));
    }

    @Override
    public int compareTo(RunId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "R-%05d", value);
    }
}
