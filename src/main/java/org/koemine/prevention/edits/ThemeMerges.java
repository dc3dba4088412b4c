package org.koemine.prevention.edits;

import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** Into which theme a theme went. */
final class ThemeMerges implements Editable {
    private final ThemeReference themes;
    private final Deciding deciding;

    ThemeMerges(ThemeReference themes, Deciding deciding) {
        this.themes = themes;
        this.deciding = deciding;
    }

    @Override
    public Optional<String> now(EditKey key) {
        ThemeId theme = new ThemeId(key.entity());
        return themes.find(theme).map(known -> {
            ThemeId heir = themes.heirs().of(theme);
            return heir.equals(theme) ? "" : heir.value();
        });
    }

    @Override
    public Value read(EditKey key, String typed) {
        return Value.of(themes.standing(typed, FaultId.EDIT_THEME_UNKNOWN).value());
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        deciding.carryOut(new ThemeDecision.Merge(new ThemeId(key.entity()), new ThemeId(value)), entry);
    }
}
