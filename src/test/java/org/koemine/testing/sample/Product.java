package org.koemine.testing.sample;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something the shop sells.
 *
 * @param number of its page
 * @param name as the log has it
 * @param calledBy what customers call it
 * @param traits what decides which problems it can have
 * @param claims wordings of its page
 */
record Product(int number, String name, List<String> calledBy, Set<String> traits, String price, List<String> claims) {

    /** From a line of {@code products.txt}. */
    static Product parse(int number, String line) {
        List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
        return new Product(
                number,
                cells.get(0),
                List.of(cells.get(1).split("/", -1)),
                Set.of(cells.get(2).split(" ", -1)),
                cells.get(3),
                List.of(cells.get(4).split("/", -1)));
    }

    boolean hasAny(Collection<String> wanted) {
        return wanted.contains("any") || wanted.stream().anyMatch(traits::contains);
    }

    String page() {
        return "https://www.example.jp/item/" + (10_200 + 7 * number);
    }
}
