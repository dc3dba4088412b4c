package org.koemine.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of a company in the order of its file; a category's parent is among them, and none is its own ancestor. */
public record Taxonomy(List<Category> categories) {

    public static final Taxonomy NONE = new Taxonomy(List.of());

    public Taxonomy {
        categories = List.copyOf(categories);
    }

    public boolean isEmpty() {
        return categories.isEmpty();
    }

    /** A category's name and those above it, itself first; the name alone where it is unknown. */
    public List<String> lineage(String category) {
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        categories.forEach(one -> parents.put(one.name(), one.parent()));
        List<String> lineage = new ArrayList<>();
        Optional<String> next = Optional.of(category);
        while (next.isPresent()) {
            lineage.add(next.get());
            next = parents.getOrDefault(next.get(), Optional.empty());
        }
        return lineage;
    }

    /** The categories without a parent. */
    public List<String> roots() {
        return categories.stream()
                .filter(category -> category.parent().isEmpty())
                .map(Category::name)
                .toList();
    }
}
