package org.koemine.themes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which theme is meant where one was merged since. */
public final class Heirs {
    private final Map<ThemeId, LedgerTheme> themes;

    public Heirs(Collection<LedgerTheme> themes) {
        this.themes = themes.stream().collect(Collectors.toMap(LedgerTheme::id, Function.identity()));
    }

    /** The theme that a theme became part of, or itself; the heir of an heir, where that was merged in its turn. */
    public ThemeId of(ThemeId theme) {
        return Optional.ofNullable(themes.get(theme))
                .flatMap(LedgerTheme::heir)
                .map(this::of)
                .orElse(theme);
    }
}
