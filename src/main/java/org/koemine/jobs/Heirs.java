package org.koemine.jobs;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

/** Which theme is meant where one was merged since. */
final class Heirs {
    private final Map<ThemeId, LedgerTheme> themes;

    Heirs(Collection<LedgerTheme> themes) {
        this.themes = themes.stream().collect(Collectors.toMap(LedgerTheme::id, Function.identity()));
    }

    /** The theme that a theme became part of, or itself. */
    ThemeId of(ThemeId theme) {
        return Optional.ofNullable(themes.get(theme))
                .flatMap(LedgerTheme::heir)
                .map(this::of)
                .orElse(theme);
    }
}
