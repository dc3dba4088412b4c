package org.koemine.themes;

import java.util.List;
import java.util.Set;

/**
 * All that stands before a rebuild.
 *
 * @param decided themes that a person decided about
 * @param standings where mentions stand, by mention; those that no night has looked at yet are left out
 */
public record Holdings(ThemeLedger ledger, Set<ThemeId> decided, List<Standing> standings) {
    public Holdings {
        decided = Set.copyOf(decided);
        standings = List.copyOf(standings);
    }
}
