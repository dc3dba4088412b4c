package org.koemine.report;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Watch;

/**
 * What a night watched beside the signals.
 *
 * @param treated themes against which something is being done; empty where nobody keeps a register of that
 */
public record Watched(Watch watch, Optional<Set<ThemeId>> treated) {
    public static final Watched NONE = new Watched(Watch.NONE, Optional.empty());

    public Watched {
        Objects.requireNonNull(watch, "watch");
        treated = treated.map(Set::copyOf);
    }
}
