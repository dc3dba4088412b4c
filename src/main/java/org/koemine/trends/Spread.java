package org.koemine.trends;

import java.util.List;
import java.util.Map;

/**
 * Where the complaints of a theme come from in a period. A complaint counts once in each list.
 *
 * @param products the commonest first, then by name
 * @param channels likewise
 */
public record Spread(List<Portion> products, List<Portion> channels) {

    public static final Spread NONE = new Spread(List.of(), List.of());

    public Spread {
        products = List.copyOf(products);
        channels = List.copyOf(channels);
    }

    static Spread of(Map<String, Integer> products, Map<String, Integer> channels) {
        return new Spread(portions(products), portions(channels));
    }

    private static List<Portion> portions(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Portion(count.getKey(), count.getValue()))
                .sorted(Portion.LARGEST_FIRST)
                .toList();
    }
}
