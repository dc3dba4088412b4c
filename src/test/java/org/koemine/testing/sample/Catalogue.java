package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Everything the shop sells. */
record Catalogue(List<Product> products) {

    static Catalogue read() {
        List<Product> products = new ArrayList<>();
        for (String line : ResourceLines.of("products.txt")) {
            products.add(Product.parse(products.size(), line));
        }
        return new Catalogue(List.copyOf(products));
    }

    Product named(String name) {
        return products.stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no product " + name));
    }

    Product anyWith(Collection<String> traits, Random random) {
        List<Product> fitting =
                products.stream().filter(product -> product.hasAny(traits)).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** Something else, for a parcel with the wrong goods in it. */
    Product anyBut(Product product, Random random) {
        List<Product> others = products.stream()
                .filter(other -> !other.equals(product) && !other.traits().contains("subs"))
                .filter(other -> other.calledBy().stream().noneMatch(product.calledBy()::contains))
                .toList();
        return others.get(random.nextInt(others.size()));
    }
}
