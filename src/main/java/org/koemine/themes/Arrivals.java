package org.koemine.themes;

import java.util.List;
import java.util.Set;
import org.koemine.text.Mention;

/**
 * What a night looks at. Lists are by id.
 *
 * @param arrived mentions that were never looked at
 * @param waiting mentions that were in no theme so far
 * @param heard mentions of the nights before, in themes or not: of a problem nobody knew the first may have joined a known
 *     theme, where they stay, but the words they brought up count
 * @param standing complaints of those that wait that have another mention in a theme
 */
public record Arrivals(List<Mention> arrived, List<Mention> waiting, List<Mention> heard, Set<Long> standing) {
    public Arrivals {
        arrived = List.copyOf(arrived);
        waiting = List.copyOf(waiting);
        heard = List.copyOf(heard);
        standing = Set.copyOf(standing);
    }
}
