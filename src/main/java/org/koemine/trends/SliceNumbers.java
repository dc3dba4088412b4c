package org.koemine.trends;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers products, channels and areas, and which of them go together, from 0 on: numbers are counted by faster than names. */
final class SliceNumbers {
    private final List<Slice> slices = new ArrayList<>();
    private final Map<Slice, Integer> numbers = new HashMap<>();
    private final List<int[]> slicesOf = new ArrayList<>();
    private final Map<Facets, Integer> facets = new HashMap<>();

    private record Facets(String product, String channel, String area) {}

    /** The number of a combination; each name may be empty. */
    int facets(String product, String channel, String area) {
        return facets.computeIfAbsent(new Facets(product, channel, area), first -> {
            slicesOf.add(
                    Stream.of(number(Facet.PRODUCT, product), number(Facet.CHANNEL, channel), number(Facet.AREA, area))
                            .flatMap(List::stream)
                            .mapToInt(Integer::intValue)
                            .toArray());
            return slicesOf.size() - 1;
        });
    }

    private List<Integer> number(Facet facet, String value) {
        return value.isEmpty()
                ? List.of()
                : List.of(numbers.computeIfAbsent(new Slice(facet, value), first -> {
                    slices.add(first);
                    return slices.size() - 1;
                }));
    }

    /** The numbers of the slices that a combination is in. */
    int[] slices(int combination) {
        return slicesOf.get(combination);
    }

    Slice slice(int number) {
        return slices.get(number);
    }
}
