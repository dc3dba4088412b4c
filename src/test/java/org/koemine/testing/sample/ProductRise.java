package org.koemine.testing.sample;

import java.time.LocalDate;

/** A product that most of a theme's complaints are about from a day on. */
record ProductRise(String product, LocalDate from) {
    private static final String FROM = " from ";

    static ProductRise parse(String line) {
        int cut = line.lastIndexOf(FROM);
        return new ProductRise(line.substring(0, cut), LocalDate.parse(line.substring(cut + FROM.length())));
    }
}
