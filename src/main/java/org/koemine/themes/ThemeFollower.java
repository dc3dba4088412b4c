package org.koemine.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.PhraseFinder;

/**
 * Follows the known themes through a night: what arrived joins the theme it is near enough to, and in what remains new
 * themes are searched. Nothing that stands in a theme moves.
 */
public final class ThemeFollower {
    /** Complaints from which on themes are searched: of fewer, whatever were found would be chance. */
    public static final int FEWEST_COMPLAINTS = 50;

    /** A theme with fewer core members learns from those who join it. */
    static final int YOUNG = 60;

    private final ThemeSettings settings;
    private final PhraseFinder phrases;
    private final long seed;

    /**
     * @param phrases that labels are chosen from
     */
    public ThemeFollower(ThemeSettings settings, PhraseFinder phrases, long seed) {
        this.settings = settings;
        this.phrases = phrases;
        this.seed = seed;
    }

    /**
     * Follows.
     *
     * @param space what words mean
     * @return new themes, the changed assignments, and what became of it
     */
    public ThemeSet follow(FeatureSpace space, ThemeLedger ledger, Arrivals arrivals) {
        List<Mention> searched = together(arrivals.waiting(), arrivals.arrived());
        if (ledger.themes().isEmpty()) {
            return complaints(searched) < FEWEST_COMPLAINTS
                    ? unassigned(searched)
                    : new ThemeFinder(settings, phrases, seed).find(space, searched);
        }
        return followed(NewWords.in(searched, arrivals.heard(), space), ledger, arrivals);
    }

    private ThemeSet followed(NewWords words, ThemeLedger ledger, Arrivals arrivals) {
        List<Mention> arrived = arrivals.arrived();
        FeatureSpace space = words.space();
        Anchors anchors = Anchors.of(space, ledger.themes());
        Placements joined = Placements.of(arrived, space, anchors.sums(), anchors.least());
        List<Mention> rest = new ArrayList<>(withoutRetired(arrivals.waiting(), space, ledger, anchors));
        Set<Long> placed = new HashSet<>(arrivals.standing());
        List<Assignment> assignments = new ArrayList<>();
        SortedMap<ThemeId, List<MentionId>> cores = new TreeMap<>();
        for (int i = 0; i < arrived.size(); i++) {
            if (joined.cluster()[i] == Placements.NOWHERE) {
                rest.add(arrived.get(i));
            } else {
                placed.add(arrived.get(i).id().complaint());
                assignments.add(
                        join(ledger.themes().get(joined.cluster()[i]), arrived.get(i), joined.similarity()[i], cores));
            }
        }
        Newcomers newcomers = Newcomers.among(rest, placed, words, anchors, settings, seed);
        for (int i = 0; i < rest.size(); i++) {
            int theme = newcomers.known().cluster()[i];
            if (theme != Placements.NOWHERE) {
                assignments.add(join(
                        ledger.themes().get(theme),
                        rest.get(i),
                        newcomers.known().similarity()[i],
                        cores));
            }
        }
        return withNewThemes(space, ledger, rest, newcomers, assignments, cores);
    }

    /** What is likest to a theme that a person retired goes on waiting: it is neither a new theme nor part of another. */
    private static List<Mention> withoutRetired(
            List<Mention> waiting, FeatureSpace space, ThemeLedger ledger, Anchors anchors) {
        if (ledger.themes().stream().allMatch(KnownTheme::followed)) {
            return waiting;
        }
        Placements nearest = Placements.of(waiting, space, anchors.sums(), anchors.least());
        return IntStream.range(0, waiting.size())
                .filter(i -> nearest.cluster()[i] == Placements.NOWHERE
                        || ledger.themes().get(nearest.cluster()[i]).followed())
                .mapToObj(waiting::get)
                .toList();
    }

    private static long complaints(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.id().complaint())
                .distinct()
                .count();
    }

    private static ThemeSet unassigned(List<Mention> mentions) {
        return new ThemeSet(
                List.of(),
                mentions.stream()
                        .map(mention -> new Assignment(mention.id(), Optional.empty(), 0))
                        .toList(),
                new TreeMap<>(),
                List.of());
    }

    private static List<Mention> together(List<Mention> waiting, List<Mention> arrived) {
        return Stream.concat(waiting.stream(), arrived.stream())
                .sorted(Comparator.comparing(Mention::id))
                .toList();
    }

    private ThemeSet withNewThemes(
            FeatureSpace space,
            ThemeLedger ledger,
            List<Mention> rest,
            Newcomers newcomers,
            List<Assignment> assignments,
            SortedMap<ThemeId, List<MentionId>> cores) {
        int[][] members = newcomers.born().members();
        List<ThemeId> ids = IntStream.range(0, members.length)
                .mapToObj(k -> ThemeId.of(ledger.lastNumber() + 1 + k))
                .toList();
        Map<ThemeId, String> labels = new TreeMap<>();
        ledger.themes().forEach(theme -> labels.put(theme.id(), theme.label()));
        List<Theme> themes = new ThemeNamer(space, rest).name(members, ids, labels, phrases);
        List<Assignment> placed = newcomers.born().assignments(rest, ids);
        IntStream.range(0, rest.size())
                .filter(i -> newcomers.known().cluster()[i] == Placements.NOWHERE)
                .forEach(i -> assignments.add(placed.get(i)));
        cores.putAll(newcomers.born().cores(rest, newcomers.core(), ids));
        List<ThemeEvent> events = IntStream.range(0, members.length)
                .mapToObj(k -> ThemeEvent.born(ids.get(k), members[k].length))
                .toList();
        assignments.sort(Comparator.comparing(Assignment::mention));
        return new ThemeSet(themes, assignments, cores, events);
    }

    private static Assignment join(
            KnownTheme theme, Mention mention, float similarity, SortedMap<ThemeId, List<MentionId>> cores) {
        if (!theme.followed()) {
            return new Assignment(mention.id(), Optional.empty(), 0);
        }
        int learned =
                theme.core().size() + cores.getOrDefault(theme.id(), List.of()).size();
        if (learned < YOUNG) {
            cores.computeIfAbsent(theme.id(), id -> new ArrayList<>()).add(mention.id());
        }
        return new Assignment(mention.id(), Optional.of(theme.id()), similarity / 2);
    }
}
