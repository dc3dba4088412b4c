package org.koemine.themes;

import java.util.Objects;
import java.util.Optional;

/**
 * A theme of the ledger, standing or not.
 *
 * @param heir the theme it was merged into
 */
public record LedgerTheme(ThemeId id, String label, State state, Optional<ThemeId> heir, boolean namedByHand) {

    /** Whether a theme is followed, and if not, why. */
    public enum State {
        STANDS,
        MERGED,
        RETIRED_BY_HAND,
        /** Found no more by a run that learned everything anew. */
        ENDED
    }

    public LedgerTheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(heir, "heir");
    }

    public boolean stands() {
        return state == State.STANDS;
    }
}
