package org.koemine.prevention.edits;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.fault.FaultId;
import org.koemine.text.Normaliser;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

/** Finds the theme that a text names: by its id, with or without its name behind it, or by its name alone. */
final class ThemeReference {
    private static final Pattern ID = Pattern.compile("(?i)(T-\\d{4,9})(?!\\d).*", Pattern.DOTALL);

    private final LedgerStore ledger;

    ThemeReference(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** The theme as it is named, or its heir where it was merged. */
    ThemeId standing(String typed) {
        List<LedgerTheme> themes = ledger.themes();
        LedgerTheme theme = named(typed, themes).orElseThrow(() -> Refusal.of(FaultId.EDIT_THEME_UNKNOWN));
        LedgerTheme last = heir(theme, themes);
        if (!last.stands()) {
            throw Refusal.of(FaultId.EDIT_THEME_UNKNOWN);
        }
        return last.id();
    }

    Optional<LedgerTheme> find(ThemeId id) {
        return ledger.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The theme that holds the theme's mentions now. */
    ThemeId heir(ThemeId id) {
        List<LedgerTheme> themes = ledger.themes();
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .map(theme -> heir(theme, themes).id())
                .orElse(id);
    }

    private static LedgerTheme heir(LedgerTheme theme, List<LedgerTheme> themes) {
        return theme.heir()
                .flatMap(heir ->
                        themes.stream().filter(other -> other.id().equals(heir)).findFirst())
                .map(heir -> heir(heir, themes))
                .orElse(theme);
    }

    private static Optional<LedgerTheme> named(String typed, List<LedgerTheme> themes) {
        Matcher id = ID.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        String wanted = id.matches() ? id.group(1).toUpperCase(Locale.ROOT) : "";
        return wanted.isEmpty()
                ? byName(typed, themes)
                : themes.stream()
                        .filter(theme -> theme.id().value().equals(wanted))
                        .findFirst();
    }

    private static Optional<LedgerTheme> byName(String typed, List<LedgerTheme> themes) {
        String name = Normaliser.normalise(typed);
        return themes.stream()
                .filter(LedgerTheme::stands)
                .filter(theme -> Normaliser.normalise(theme.label()).equals(name))
                .findFirst();
    }
}
