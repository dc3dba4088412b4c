package org.koemine.prevention.edits;

import org.koemine.prevention.CountermeasureChange;
import org.koemine.themes.Occasion;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeDecisions;

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

    void carryOut(ThemeDecision decision, CountermeasureChange.Entry entry) {
        decisions.carryOut(decision, new Occasion(entry.run(), entry.day(), who(entry), entry.file()));
    }
}
