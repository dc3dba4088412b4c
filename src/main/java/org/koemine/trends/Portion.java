package org.koemine.trends;

import java.util.Comparator;
import java.util.Objects;

/**
 * Complaints that share a product, a channel or the like.
 *
 * @param name as it is written in the logs; empty where they do not say
 */
public record Portion(String name, int complaints) {

    static final Comparator<Portion> LARGEST_FIRST =
            Comparator.comparingInt(Portion::complaints).reversed().thenComparing(Portion::name);

    public Portion {
        Objects.requireNonNull(name, "name");
    }
}
