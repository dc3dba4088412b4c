package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** The names that people gave to themes; one that a run gave is nobody's, and any person may change it. */
final class ThemeNames implements Editable {
    private static final int LONGEST = 100;

    private final ThemeReference themes;
    private final Deciding deciding;

    ThemeNames(ThemeReference themes, Deciding deciding) {
        this.themes = themes;
        this.deciding = deciding;
    }

    @Override
    public Optional<String> now(EditKey key) {
        return themes.find(new ThemeId(key.entity())).map(theme -> theme.namedByHand() ? theme.label() : "");
    }

    @Override
    public Value read(EditKey key, String typed) {
        return line(typed);
    }

    /** A name is one line. */
    static Value line(String typed) {
        String line = typed.replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            throw Refusal.of(FaultId.EDIT_TOO_LONG, line.length(), LONGEST);
        }
        boolean broken = typed.indexOf('\n') >= 0;
        Optional<Fault> note = broken ? Optional.of(Refusal.fault(FaultId.EDIT_LINE_BREAK)) : Optional.empty();
        return new Value(line, note);
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        deciding.carryOut(new ThemeDecision.Rename(new ThemeId(key.entity()), value), entry);
    }
}
