package org.koemine.themes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.settings.ThemeSettings;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;

/**
 * Finds the themes of all mentions afresh and matches them back to the ledger by shared members, so that little moves
 * ({@link Reconciliation}) or as they were found ({@link AsFound}). What a person placed stays, a theme a person decided about neither ends nor is split, and what is like a theme that a
 * person retired is in no theme. Rebuilt again, nothing changes.
 */
public final class ThemeRebuilder {
    private final ThemeSettings settings;
    private final PhraseFinder phrases;
    private final long seed;

    /**
     * @param phrases that labels are chosen from
     */
    public ThemeRebuilder(ThemeSettings settings, PhraseFinder phrases, long seed) {
        this.settings = settings;
        this.phrases = phrases;
        this.seed = seed;
    }

    /**
     * Rebuilds. Cost: that of finding the themes of all mentions, and of a table of themes × clusters.
     *
     * @param space what words mean, learned from these mentions
     * @param mentions all there are, by id
     * @param asFound whether each cluster becomes one theme, however many mentions move
     */
    public RebuiltThemes rebuild(FeatureSpace space, Holdings before, List<Mention> mentions, boolean asFound) {
        ThemeFinder.Found fresh = new ThemeFinder(settings, phrases, seed).clusters(space, mentions);
        Places places = Places.of(before, mentions);
        int[] cluster = fresh.placements().cluster();
        boolean[] barred = likeRetired(space, before.ledger(), fresh, mentions);
        long[][] shared = places.shared(cluster, barred.length);
        long[] waiting = places.waiting(cluster, barred);
        int fewest = settings.smallestTheme();
        Regrouping matched = asFound
                ? new AsFound(shared, waiting, places.decided(), fewest)
                : new Reconciliation(shared, waiting, places.decided(), fewest);
        Map<ThemeId, String> labels = new TreeMap<>();
        before.ledger().themes().forEach(theme -> labels.put(theme.id(), theme.label()));
        return new Rebuilding(space, places, before.ledger().lastNumber(), mentions, matched, cluster)
                .outcome(fresh.numbers(mentions), labels, phrases);
    }

    /** Of each cluster, whether it is so like a theme that a person retired that it would be merged with it. */
    private boolean[] likeRetired(
            FeatureSpace space, ThemeLedger before, ThemeFinder.Found fresh, List<Mention> mentions) {
        List<KnownTheme> retired = before.themes().stream()
                .filter(theme -> !theme.followed() && !theme.core().isEmpty())
                .toList();
        int clusters = fresh.placements().count();
        boolean[] like = new boolean[clusters];
        if (!retired.isEmpty()) {
            int[] cluster = IntStream.of(fresh.numbers(mentions))
                    .map(i -> fresh.placements().cluster()[i])
                    .toArray();
            ClusterSums sums = ClusterSums.of(space.features(fresh.core()), cluster, clusters);
            ClusterSums.Mean toRetired = Anchors.of(space, retired).sums().means();
            for (int k = 0; k < clusters; k++) {
                for (float similarity : toRetired.toAll(sums.centre(k))) {
                    like[k] |= similarity >= ThemeFinder.MERGED_FROM * settings.granularity();
                }
            }
        }
        return like;
    }
}
