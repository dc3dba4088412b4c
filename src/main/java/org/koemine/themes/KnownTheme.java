package org.koemine.themes;

import java.util.List;
import java.util.Objects;
import org.koemine.text.Mention;

/**
 * A theme as the ledger has it.
 *
 * @param followed false where a person retired it: what is said like it is in no theme
 * @param core members it is known by, by mention
 */
public record KnownTheme(ThemeId id, String label, boolean followed, List<Mention> core) {
    public KnownTheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        core = List.copyOf(core);
    }
}
