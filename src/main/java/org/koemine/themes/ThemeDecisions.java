package org.koemine.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.text.MentionId;

/**
 * Carries out what a person decided about themes: checks that it can be, makes it so, and notes it in the ledger. Whoever
 * calls has the lease and begins and ends the transaction, so that a decision is there wholly or not at all.
 */
public final class ThemeDecisions {
    private final Jdbi jdbi;
    private final long seed;
    private final LedgerStore ledger;
    private final DecisionStore store;
    private final EventStore events;
    private FeatureSpace space;

    /**
     * @param seed for learning what words mean, where that was forgotten
     */
    public ThemeDecisions(Jdbi jdbi, long seed) {
        this.jdbi = jdbi;
        this.seed = seed;
        this.ledger = new LedgerStore(jdbi);
        this.store = new DecisionStore(jdbi);
        this.events = new EventStore(jdbi);
    }

    /**
     * Carries a decision out.
     *
     * @return the theme that came of it: the new one of a split, the heir of a merge; empty for a move to no theme and a
     *     group's new name
     * @throws KoemineException if it cannot be, with the reason
     */
    public Optional<ThemeId> carryOut(ThemeDecision decision, Occasion occasion) {
        Standings found = new Standings(ledger);
        if (decision instanceof ThemeDecision.Rename rename) {
            return Optional.of(rename(rename, found, occasion));
        } else if (decision instanceof ThemeDecision.Merge merge) {
            return Optional.of(merge(merge, found, occasion));
        } else if (decision instanceof ThemeDecision.Split split) {
            return Optional.of(split(split, found, occasion));
        } else if (decision instanceof ThemeDecision.Retire retire) {
            return Optional.of(retire(retire, found, occasion));
        } else if (decision instanceof ThemeDecision.Reopen reopen) {
            return Optional.of(reopen(reopen, found, occasion));
        } else if (decision instanceof ThemeDecision.RenameGroup rename) {
            rename(rename, occasion);
            return Optional.empty();
        }
        return move((ThemeDecision.Move) decision, found, occasion);
    }

    private ThemeId rename(ThemeDecision.Rename rename, Standings found, Occasion occasion) {
        LedgerTheme theme = found.standing(rename.theme());
        found.free(rename.name(), Optional.of(theme.id()));
        int number = store.record(rename.kind(), Optional.of(theme.id()), Optional.empty(), rename.name(), occasion);
        store.rename(theme.id(), rename.name());
        note(occasion, number, ThemeEvent.renamed(theme.id(), theme.label(), rename.name()));
        return theme.id();
    }

    private void rename(ThemeDecision.RenameGroup rename, Occasion occasion) {
        GroupStore groups = new GroupStore(jdbi);
        GroupStandings found = new GroupStandings(groups);
        ThemeGroup group = found.standing(rename.group());
        found.free(rename.name(), group.id());
        int number = store.record(rename.kind(), Optional.empty(), Optional.empty(), rename.name(), occasion);
        store.about(number, group.id());
        groups.rename(group.id(), rename.name());
    }

    private ThemeId merge(ThemeDecision.Merge merge, Standings found, Occasion occasion) {
        ThemeId theme = found.standing(merge.theme()).id();
        ThemeId heir = found.standing(merge.into()).id();
        if (theme.equals(heir)) {
            throw Standings.refused(FaultId.THEME_MERGED_INTO_ITSELF, theme);
        }
        List<MentionId> members = found.members(theme);
        int number = store.record(merge.kind(), Optional.of(theme), Optional.of(heir), "", occasion);
        store.place(number, members, Optional.of(heir));
        store.merge(theme, heir, occasion.run());
        upkeep().changed(heir, members);
        note(occasion, number, theme, ThemeEvent.Kind.MERGED_INTO, heir + " mentions=" + members.size());
        note(occasion, number, heir, ThemeEvent.Kind.ABSORBED, theme + " mentions=" + members.size());
        return heir;
    }

    private ThemeId split(ThemeDecision.Split split, Standings found, Occasion occasion) {
        split.theme().ifPresent(found::standing);
        found.free(split.name(), Optional.empty());
        List<MentionId> part = split.mentions();
        if (part.size() < 2) {
            throw Standings.refused(FaultId.SPLIT_TOO_SMALL, split.name(), part.size());
        }
        SortedMap<ThemeId, List<MentionId>> parts = parts(split, found);
        ThemeId begun = found.next();
        int number = store.record(split.kind(), mostOf(parts), Optional.of(begun), split.name(), occasion);
        store.begin(begun, split.name(), occasion.run());
        store.place(number, part, Optional.of(begun));
        store.giveCore(part.stream().limit(ThemeFinder.CORE).toList(), Optional.of(begun));
        Upkeep upkeep = upkeep();
        upkeep.changed(begun, part);
        upkeep.begun(begun, parts.keySet());
        if (parts.isEmpty()) {
            note(occasion, number, begun, ThemeEvent.Kind.BORN, "mentions=" + part.size());
        }
        parts.forEach((theme, taken) -> {
            upkeep.changed(theme, List.of());
            note(occasion, number, theme, ThemeEvent.Kind.SPLIT_INTO, begun + " mentions=" + taken.size());
            note(occasion, number, begun, ThemeEvent.Kind.SPLIT_FROM, theme + " mentions=" + taken.size());
        });
        return begun;
    }

    /** What is taken from which theme; no theme is left empty. */
    private SortedMap<ThemeId, List<MentionId>> parts(ThemeDecision.Split split, Standings found) {
        SortedMap<ThemeId, List<MentionId>> parts = new TreeMap<>();
        for (MentionId mention : split.mentions()) {
            String shown = ledger.shown(mention);
            Optional<ThemeId> standing = found.mention(mention, shown).theme();
            split.theme().filter(theme -> !standing.equals(Optional.of(theme))).ifPresent(theme -> {
                throw Standings.refused(FaultId.MENTION_ELSEWHERE, shown, theme);
            });
            standing.ifPresent(theme ->
                    parts.computeIfAbsent(theme, first -> new ArrayList<>()).add(mention));
        }
        parts.forEach((theme, taken) -> {
            if (taken.size() == found.members(theme).size()) {
                throw Standings.refused(FaultId.SPLIT_OF_ALL, theme, taken.size());
            }
        });
        return parts;
    }

    private static Optional<ThemeId> mostOf(SortedMap<ThemeId, List<MentionId>> parts) {
        return parts.keySet().stream()
                .min(Comparator.comparing(theme -> -parts.get(theme).size()));
    }

    private ThemeId retire(ThemeDecision.Retire retire, Standings found, Occasion occasion) {
        ThemeId theme = found.standing(retire.theme()).id();
        List<MentionId> members = found.members(theme);
        int number = store.record(retire.kind(), Optional.of(theme), Optional.empty(), "", occasion);
        store.place(number, members, Optional.empty());
        store.retire(theme, occasion.run());
        note(occasion, number, theme, ThemeEvent.Kind.RETIRED, "mentions=" + members.size());
        return theme;
    }

    private ThemeId reopen(ThemeDecision.Reopen reopen, Standings found, Occasion occasion) {
        LedgerTheme theme = found.theme(reopen.theme());
        if (theme.stands()) {
            throw Standings.refused(FaultId.THEME_STANDS, theme.id(), theme.label());
        }
        if (theme.state() != LedgerTheme.State.RETIRED_BY_HAND) {
            found.standing(theme.id());
        }
        found.free(theme.label(), Optional.empty());
        int number = store.record(reopen.kind(), Optional.of(theme.id()), Optional.empty(), "", occasion);
        List<MentionId> members = store.reopen(theme.id());
        upkeep().changed(theme.id(), members);
        note(occasion, number, theme.id(), ThemeEvent.Kind.REOPENED, "mentions=" + members.size());
        return theme.id();
    }

    private Optional<ThemeId> move(ThemeDecision.Move move, Standings found, Occasion occasion) {
        String shown = ledger.shown(move.mention());
        Optional<ThemeId> from = found.mention(move.mention(), shown).theme();
        Optional<ThemeId> to = move.to().map(found::standing).map(LedgerTheme::id);
        if (from.equals(to)) {
            throw to.map(theme -> Standings.refused(FaultId.MENTION_THERE_ALREADY, shown, theme))
                    .orElseGet(() -> Standings.refused(FaultId.MENTION_NOWHERE_ALREADY, shown));
        }
        from.filter(theme -> found.members(theme).size() == 1).ifPresent(theme -> {
            throw Standings.refused(FaultId.THEME_LEFT_EMPTY, shown, theme);
        });
        List<MentionId> mention = List.of(move.mention());
        int number = store.record(move.kind(), from, to, "", occasion);
        store.place(number, mention, to);
        store.giveCore(mention, to);
        Upkeep upkeep = upkeep();
        from.ifPresent(theme -> upkeep.changed(theme, List.of()));
        to.ifPresent(theme -> upkeep.changed(theme, mention));
        from.ifPresent(theme -> note(
                occasion,
                number,
                theme,
                ThemeEvent.Kind.MOVED_AWAY,
                to.map(other -> shown + " → " + other).orElse(shown)));
        to.ifPresent(theme -> note(
                occasion,
                number,
                theme,
                ThemeEvent.Kind.MOVED_HERE,
                from.map(other -> other + " → " + shown).orElse(shown)));
        return to;
    }

    /** No decision changes what words mean, so that is read once. */
    private Upkeep upkeep() {
        if (space == null) {
            space = new FeatureSpaceStore(jdbi).newest(seed);
        }
        return new Upkeep(jdbi, space);
    }

    private void note(Occasion occasion, int number, ThemeId theme, ThemeEvent.Kind kind, String evidence) {
        note(occasion, number, new ThemeEvent(theme, kind, evidence));
    }

    private void note(Occasion occasion, int number, ThemeEvent event) {
        events.add(occasion.run(), occasion.day(), event, Optional.of(number));
    }
}
