package org.koemine.themes;

import java.util.List;
import java.util.stream.IntStream;

/** Takes at most so many, evenly spread over a list, so that every time of a history is in it. */
final class Sample {

    private Sample() {}

    static <T> List<T> evenly(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                .toList();
    }
}
