package org.koemine.themes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/**
 * What a person has placed stays where it was put, also where the complaint's text was analysed again: the mention keeps its
 * theme if it is still there, and where it is not, the theme's history says so.
 */
public final class HandPlacements {
    private static final int NAMED = 5;

    private final HandStore store;
    private final LedgerStore ledger;
    private final EventStore events;
    private final Map<MentionId, MentionId> successors;
    private final List<HandStore.Placed> placed;

    /**
     * To be made before it is forgotten where mentions stood.
     *
     * @param former mentions placed by hand, as they were before their text was analysed again
     * @param arrived the mentions of all complaints that were analysed
     */
    public HandPlacements(Jdbi jdbi, List<Mention> former, List<Mention> arrived) {
        this.store = new HandStore(jdbi);
        this.ledger = new LedgerStore(jdbi);
        this.events = new EventStore(jdbi);
        Set<Long> complaints =
                former.stream().map(mention -> mention.id().complaint()).collect(Collectors.toSet());
        Map<Long, List<Mention>> now = new HashMap<>();
        arrived.stream()
                .filter(mention -> complaints.contains(mention.id().complaint()))
                .forEach(mention -> now.computeIfAbsent(mention.id().complaint(), first -> new ArrayList<>())
                        .add(mention));
        this.successors = Successors.find(former, now);
        this.placed = store.placed(former.stream().map(Mention::id).toList());
    }

    /** Those of the mentions for which nobody has decided. */
    public List<Mention> others(List<Mention> arrived) {
        Set<MentionId> decided = new HashSet<>(successors.values());
        return arrived.stream()
                .filter(mention -> !decided.contains(mention.id()))
                .toList();
    }

    /** To be called when it was forgotten where mentions stood. */
    public void restore(RunId run, LocalDate day) {
        SortedMap<ThemeId, List<MentionId>> gone = new TreeMap<>();
        List<HandStore.Placed> kept = new ArrayList<>();
        for (HandStore.Placed mention : placed) {
            MentionId now = successors.get(mention.mention());
            if (now != null) {
                kept.add(mention.at(now));
            } else {
                mention.theme()
                        .or(() -> store.takenFrom(mention.mention()))
                        .ifPresent(theme -> gone.computeIfAbsent(theme, first -> new ArrayList<>())
                                .add(mention.mention()));
            }
        }
        store.place(kept);
        store.follow(placed.stream().map(HandStore.Placed::mention).toList(), successors);
        gone.forEach((theme, mentions) -> events.add(
                run, day, new ThemeEvent(theme, ThemeEvent.Kind.PLACEMENT_GONE, evidence(mentions)), Optional.empty()));
    }

    private String evidence(List<MentionId> mentions) {
        String named = mentions.stream().limit(NAMED).map(ledger::shown).collect(Collectors.joining(" "));
        return named + (mentions.size() > NAMED ? " … mentions=" + mentions.size() : "");
    }
}
