package org.koemine.trends;

import java.util.Comparator;
import java.util.Objects;

/**
 * A part of a theme's complaints, such as those about one product.
 *
 * @param value as the log has it; empty for {@link Facet#ALL} alone
 */
public record Slice(Facet facet, String value) implements Comparable<Slice> {
    /** All of a theme. */
    public static final Slice ALL = new Slice(Facet.ALL, "");

    private static final Comparator<Slice> ORDER =
            Comparator.comparing(Slice::facet).thenComparing(Slice::value);

    public Slice {
        Objects.requireNonNull(facet, "facet");
        if (value.isEmpty() != (facet == Facet.ALL)) {
            throw new IllegalArgumentException("a slice is all of a theme, or has a value");
        }
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }
}
