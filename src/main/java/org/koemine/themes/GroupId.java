package org.koemine.themes;

import java.util.Locale;

/** The permanent id of a group of themes, such as G-01. */
public record GroupId(String value) implements Comparable<GroupId> {

    public GroupId {
        if (!value.matches("G-\\d{2,9}")) {
            throw new IllegalArgumentException("a group's id looks like G-01");
        }
    }

    public static GroupId of(int number) {
        return new GroupId(String.format(Locale.ROOT, "G-%02d", number));
    }

    public int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public int compareTo(GroupId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
