package org.koemine.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;

/**
 * Finds the themes of mentions anew: joins each of a sample of whole complaints with its nearest neighbours, cuts the
 * graph into communities, merges those that say the same, leaves out those that are circumstances, and lets every mention
 * stand with the cluster it belongs to most. The number of themes is found, not given.
 */
public final class ThemeFinder {
    /** Distinct texts that are compared each with each, at most; the cost grows with the square. */
    static final int CORE = 8_000;

    /** Mean similarity, of 2, from which two clusters are one, at granularity 1. */
    static final double MERGED_FROM = 0.21;

    /** Mean similarity, of 2, to a cluster's members below which a mention stays unassigned. */
    static final float JOINS_FROM = 0.20f;

    private final ThemeSettings settings;
    private final PhraseFinder phrases;
    private final long seed;

    /**
     * @param phrases that labels are chosen from
     */
    public ThemeFinder(ThemeSettings settings, PhraseFinder phrases, long seed) {
        this.settings = settings;
        this.phrases = phrases;
        this.seed = seed;
    }

    /** Finds themes: the largest is the first. */
    public ThemeSet find(FeatureSpace space, List<Mention> mentions) {
        Found found = clusters(space, mentions);
        int[][] members = found.placements().members();
        List<ThemeId> ids = ids(members);
        return new ThemeSet(
                new ThemeNamer(space, mentions).name(members, ids, Map.of(), phrases),
                found.placements().assignments(mentions, ids),
                found.placements().cores(mentions, found.core(), ids),
                births(members, ids));
    }

    /**
     * The clusters of mentions.
     *
     * @param core distinct mentions that themes can be known by
     */
    record Found(List<Mention> core, Placements placements) {

        /** Numbers of the core among all mentions, which are in the same order. */
        int[] numbers(List<Mention> mentions) {
            int[] numbers = new int[core.size()];
            for (int i = 0, at = 0; i < numbers.length; i++) {
                while (!mentions.get(at).id().equals(core.get(i).id())) {
                    at++;
                }
                numbers[i] = at;
            }
            return numbers;
        }
    }

    Found clusters(FeatureSpace space, List<Mention> mentions) {
        List<Mention> complaints = WholeComplaints.distinct(mentions, CORE);
        Clusters clusters = Clusters.find(space.features(complaints), MERGED_FROM * settings.granularity(), seed);
        List<Mention> some = WholeComplaints.mentions(mentions, CORE);
        Placements all = new Placer(space, clusters, JOINS_FROM).place(some);
        boolean[] circumstances = new Circumstances(some, all, Set.of()).found();
        Placements rest = new Placer(space, clusters.without(circumstances), JOINS_FROM).place(mentions);
        return new Found(Sample.distinct(mentions, CORE), rest.withoutSmaller(settings.smallestTheme()));
    }

    private static List<ThemeId> ids(int[][] members) {
        ThemeId[] ids = new ThemeId[members.length];
        int[] bySize = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> -members[k].length).thenComparing(k -> members[k][0]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < bySize.length; i++) {
            ids[bySize[i]] = ThemeId.of(i + 1);
        }
        return List.of(ids);
    }

    private static List<ThemeEvent> births(int[][] members, List<ThemeId> ids) {
        return IntStream.range(0, members.length)
                .mapToObj(k -> ThemeEvent.born(ids.get(k), members[k].length))
                .sorted(Comparator.comparing(ThemeEvent::theme))
                .toList();
    }
}
