package org.koemine.prevention.edits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.fault.FaultId;
import org.koemine.text.Normaliser;
import org.koemine.themes.Heirs;
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

    /**
     * The theme as it is named, or its heir where it was merged.
     *
     * @param otherwise why the text is refused if that does not stand
     */
    ThemeId standing(String typed, FaultId otherwise, Object... arguments) {
        List<LedgerTheme> themes = ledger.themes();
        return named(typed, themes)
                .map(theme -> new Heirs(themes).of(theme.id()))
                .filter(theme -> find(theme).filter(LedgerTheme::stands).isPresent())
                .orElseThrow(() -> Refusal.of(otherwise, arguments));
    }

    Optional<LedgerTheme> find(ThemeId id) {
        return ledger.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The themes that hold the mentions of those that were merged. */
    Heirs heirs() {
        return new Heirs(ledger.themes());
    }

    /** The theme that stands and is called so, however it is written. */
    Optional<ThemeId> called(String name) {
        return called(name, ledger.themes()).map(LedgerTheme::id);
    }

    private static Optional<LedgerTheme> named(String typed, List<LedgerTheme> themes) {
        Matcher id = ID.matcher(WordChoice.narrow(typed));
        String wanted = id.matches() ? id.group(1).toUpperCase(Locale.ROOT) : "";
        return wanted.isEmpty()
                ? called(typed, themes)
                : themes.stream()
                        .filter(theme -> theme.id().value().equals(wanted))
                        .findFirst();
    }

    private static Optional<LedgerTheme> called(String name, List<LedgerTheme> themes) {
        String wanted = Normaliser.normalise(name);
        return themes.stream()
                .filter(LedgerTheme::stands)
                .filter(theme -> Normaliser.normalise(theme.label()).equals(wanted))
                .findFirst();
    }
}
