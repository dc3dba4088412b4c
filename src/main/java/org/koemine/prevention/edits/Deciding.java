package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.themes.Occasion;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeDecisions;
import org.koemine.themes.ThemeId;

/** Carries decisions about themes out just as the commands do. */
final class Deciding {
    private final ThemeDecisions decisions;

    Deciding(ThemeDecisions decisions) {
        this.decisions = decisions;
    }

    /** Who saved the file decided it, as far as the file says who that was. */
    static String who(CountermeasureChange.Entry entry) {
        return entry.by().isEmpty() ? entry.file() : entry.by();
    }

    Optional<ThemeId> carryOut(ThemeDecision decision, CountermeasureChange.Entry entry) {
        return decisions.carryOut(decision, new Occasion(entry.run(), entry.day(), who(entry), entry.file()));
    }
}
