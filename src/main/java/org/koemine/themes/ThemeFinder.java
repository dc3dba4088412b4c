package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;

/**
 * Finds the themes of mentions anew: joins each mention of a core with its nearest neighbours, cuts the graph into
 * communities, merges those that say the same, and lets every mention stand with the cluster it is most like. The number
 * of themes is found, not given.
 */
public final class ThemeFinder {
    /** Distinct mentions that are compared each with each, at most; the cost grows with the square. */
    static final int CORE = 8_000;

    /** Mean similarity, of 2, from which two clusters are one, at granularity 1. */
    static final double MERGED_FROM = 0.22;

    /** Mean similarity, of 2, to a cluster's members below which a mention stays unassigned. */
    static final float JOINS_FROM = 0.25f;

    private final ThemeSettings settings;
    private final long seed;

    public ThemeFinder(ThemeSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /**
     * Finds themes.
     *
     * @param space what words mean
     * @param mentions to find themes in, by id
     * @param known the themes of before, whose ids are kept
     */
    public ThemeSet find(FeatureSpace space, List<Mention> mentions, KnownThemes known) {
        List<Mention> core = Sample.distinct(mentions, CORE);
        Clusters clusters = Clusters.find(space.features(core), MERGED_FROM * settings.granularity(), seed);
        float[] least = new float[clusters.count()];
        Arrays.fill(least, JOINS_FROM);
        Placements placements =
                Placements.of(mentions, space, clusters.sums(), least).withoutSmaller(settings.smallestTheme());
        int[][] members = placements.members();
        ThemeMatcher.Match match = new ThemeMatcher(known).match(mentions, members);
        List<Theme> themes = new ThemeNamer(space, mentions).name(members, match.ids(), known.labels());
        return new ThemeSet(
                themes,
                placements.assignments(mentions, match.ids()),
                new TreeMap<>(placements.cores(mentions, core, match.ids())),
                match.events());
    }
}
