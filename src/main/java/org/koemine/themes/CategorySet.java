package org.koemine.themes;

import java.util.List;
import java.util.Objects;
import org.koemine.text.MentionId;

/**
 * Which mentions are in which category.
 *
 * @param placed those that are in one, by mention
 * @param unmatched seeds that no mention is like
 */
public record CategorySet(List<Placed> placed, List<Seed> unmatched) {
    public CategorySet {
        placed = List.copyOf(placed);
        unmatched = List.copyOf(unmatched);
    }

    /** A mention in a category. */
    public record Placed(MentionId mention, String category) {
        public Placed {
            Objects.requireNonNull(mention, "mention");
            Objects.requireNonNull(category, "category");
        }
    }

    /** A phrase that customers of a category are expected to use. */
    public record Seed(String category, String phrase) {
        public Seed {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(phrase, "phrase");
        }
    }
}
