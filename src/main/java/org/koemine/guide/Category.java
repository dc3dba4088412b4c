package org.koemine.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of complaint that a company tells apart.
 *
 * @param seeds phrases that customers of this category use
 * @param mustContain terms of which one makes a mention belong here
 * @param mustNot terms of which none stands in a mention that belongs here
 * @param row of its file in which it stands
 */
public record Category(
        String name,
        Optional<String> parent,
        String description,
        List<String> seeds,
        List<String> mustContain,
        List<String> mustNot,
        long row) {
    public Category {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(description, "description");
        seeds = List.copyOf(seeds);
        mustContain = List.copyOf(mustContain);
        mustNot = List.copyOf(mustNot);
    }
}
