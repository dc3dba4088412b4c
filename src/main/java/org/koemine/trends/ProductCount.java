package org.koemine.trends;

import java.util.Objects;

/** Complaints of a theme about one product. */
public record ProductCount(String product, int complaints) {

    public ProductCount {
        Objects.requireNonNull(product, "product");
    }

    /** The one with more complaints; on a tie the product that comes first by its characters. */
    ProductCount commoner(ProductCount other) {
        if (complaints != other.complaints) {
            return complaints > other.complaints ? this : other;
        }
        return product.compareTo(other.product) <= 0 ? this : other;
    }
}
