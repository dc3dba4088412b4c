package org.koemine.themes;

import java.util.List;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.Normaliser;

/** What a decision finds, or why it cannot be. */
final class Standings {
    private final LedgerStore ledger;
    private final List<LedgerTheme> themes;

    Standings(LedgerStore ledger) {
        this.ledger = ledger;
        this.themes = ledger.themes();
    }

    static KoemineException refused(FaultId why, Object... arguments) {
        return new KoemineException(Fault.of(why, Place.NOWHERE, arguments));
    }

    LedgerTheme theme(ThemeId id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(FaultId.THEME_UNKNOWN, id));
    }

    LedgerTheme standing(ThemeId id) {
        LedgerTheme theme = theme(id);
        return switch (theme.state()) {
            case STANDS -> theme;
            case MERGED -> throw refused(FaultId.THEME_MERGED, id, heir(id).id(), heir(id).label());
            case RETIRED_BY_HAND -> throw refused(FaultId.THEME_RETIRED, id, theme.label());
            case ENDED -> throw refused(FaultId.THEME_ENDED, id, theme.label());
        };
    }

    private LedgerTheme heir(ThemeId id) {
        return theme(new Heirs(themes).of(id));
    }

    /** A name that no other standing theme has, however it is written. */
    void free(String name, Optional<ThemeId> own) {
        if (name.isEmpty()) {
            throw refused(FaultId.THEME_NAME_EMPTY);
        }
        themes.stream()
                .filter(LedgerTheme::stands)
                .filter(theme -> Normaliser.normalise(theme.label()).equals(Normaliser.normalise(name)))
                .filter(theme -> own.filter(theme.id()::equals).isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw refused(FaultId.THEME_NAME_TAKEN, name, other.id());
                });
    }

    List<MentionId> members(ThemeId theme) {
        return ledger.members(theme).stream().map(Mention::id).sorted().toList();
    }

    Standing mention(MentionId mention, String shown) {
        return ledger.standings(mention.complaint()).stream()
                .filter(standing -> standing.mention().equals(mention))
                .findFirst()
                .orElseThrow(() -> refused(FaultId.MENTION_UNKNOWN, shown));
    }

    /** The number of a theme that is yet to begin. */
    ThemeId next() {
        return ThemeId.of(
                1 + themes.stream().mapToInt(theme -> theme.id().number()).max().orElse(0));
    }
}
