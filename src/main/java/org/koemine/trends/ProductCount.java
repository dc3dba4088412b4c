package org.koemine.trends;

import java.util.Comparator;
import java.util.Objects;

/**
 * Complaints of a theme about one product. The natural order has the commonest of the reported period first; where it has
 * none, the commonest ever; on a tie the name decides.
 */
public record ProductCount(String product, int inPeriod, int ever) implements Comparable<ProductCount> {

    private static final Comparator<ProductCount> COMMONEST_FIRST = Comparator.comparingInt(ProductCount::inPeriod)
            .thenComparingInt(ProductCount::ever)
            .reversed()
            .thenComparing(ProductCount::product);

    public ProductCount {
        Objects.requireNonNull(product, "product");
    }

    @Override
    public int compareTo(ProductCount other) {
        return COMMONEST_FIRST.compare(this, other);
    }

    /** What is shown beside the product: in the period, or, where that has none, ever. */
    int shown() {
        return inPeriod > 0 ? inPeriod : ever;
    }
}
