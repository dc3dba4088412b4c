package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/** Keeps true, after a decision, what is told of a theme: its core, its exemplars, and how like it its mentions are. */
final class Upkeep {
    /** A theme with fewer exemplars may have got better ones. */
    private static final int FEW = 3;

    private final LedgerStore ledger;
    private final DecisionStore decisions;
    private final UpkeepStore store;
    private final FeatureSpace space;

    Upkeep(Jdbi jdbi, FeatureSpace space) {
        this.ledger = new LedgerStore(jdbi);
        this.decisions = new DecisionStore(jdbi);
        this.store = new UpkeepStore(jdbi);
        this.space = space;
    }

    /**
     * A theme that has other members now.
     *
     * @param placed members that came to it
     */
    void changed(ThemeId theme, List<MentionId> placed) {
        fillCore(theme);
        like(theme, placed);
        List<Mention> members = ledger.members(theme);
        Set<MentionId> here = members.stream().map(Mention::id).collect(Collectors.toSet());
        List<Mention> exemplars = ledger.exemplars(theme);
        if (exemplars.size() < FEW || !exemplars.stream().map(Mention::id).allMatch(here::contains)) {
            store.exemplars(
                    theme,
                    new Exemplars(space, members)
                            .pick(IntStream.range(0, members.size()).toArray()));
        }
    }

    /** Terms of a theme that was split off: common in it, rare in what it was a part of. */
    void begun(ThemeId theme, Collection<ThemeId> from) {
        List<Mention> members = ledger.members(theme);
        List<Mention> both = new ArrayList<>(members);
        from.forEach(other -> both.addAll(ledger.members(other)));
        store.terms(
                theme,
                new ThemeNamer(space, both)
                        .terms(IntStream.range(0, members.size()).toArray()));
    }

    /** A theme with a small core is known by more of its members, the most like it first. */
    private void fillCore(ThemeId theme) {
        Set<MentionId> core =
                ledger.core(theme).stream().map(Mention::id).collect(Collectors.toCollection(HashSet::new));
        List<MentionId> more = ledger.members(theme).stream()
                .map(Mention::id)
                .filter(member -> !core.contains(member))
                .limit(Math.max(0, ThemeFollower.YOUNG - core.size()))
                .toList();
        decisions.giveCore(more, Optional.of(theme));
    }

    private void like(ThemeId theme, List<MentionId> placed) {
        Set<MentionId> wanted = new HashSet<>(placed);
        List<Mention> mentions = ledger.members(theme).stream()
                .filter(member -> wanted.contains(member.id()))
                .toList();
        Features[] core = space.features(ledger.core(theme));
        ClusterSums.Mean mean = ClusterSums.of(core, new int[core.length], 1).means();
        double[] similarity = Arrays.stream(space.features(mentions))
                .parallel()
                .mapToDouble(one -> Math.max(0, mean.toAll(one)[0] / 2))
                .toArray();
        store.like(mentions.stream().map(Mention::id).toList(), similarity);
    }
}
