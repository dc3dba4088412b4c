package org.koemine.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.koemine.text.Mention;
import org.koemine.text.Normaliser;

/** Takes at most so many, evenly spread over a list, so that every time of a history is in it. */
final class Sample {

    /** Mentions looked at for one that is taken, at most. */
    static final int LOOKED_AT = 10;

    private Sample() {}

    static <T> List<T> evenly(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                .toList();
    }

    /** Of those that are written alike the first: a text that came in a thousand times is still one way to say it. */
    static List<Mention> distinct(List<Mention> all, int most) {
        Set<String> seen = new HashSet<>();
        return evenly(
                evenly(all, LOOKED_AT * most).stream()
                        .filter(mention -> seen.add(Normaliser.normalise(mention.text())))
                        .toList(),
                most);
    }
}
