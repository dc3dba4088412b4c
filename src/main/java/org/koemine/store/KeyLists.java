package org.koemine.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keys in lists that are short enough for {@code = ANY(list)}: H2 holds every row that it finds by a list against the whole
 * list once more, so that a long one costs its square.
 */
public final class KeyLists {
    private static final int LONGEST = 500;

    private KeyLists() {}

    /** In the order of the keys; none where there are none. */
    public static <T> List<List<T>> of(Collection<T> keys) {
        List<T> all = List.copyOf(keys);
        List<List<T>> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST) {
            lists.add(all.subList(from, Math.min(from + LONGEST, all.size())));
        }
        return lists;
    }
}
