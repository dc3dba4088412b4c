package org.koemine.themes;

import java.util.List;
import java.util.stream.IntStream;
import org.koemine.text.Mention;

/**
 * Lets mentions stand with clusters that were merged from parts. A cluster says its problem in several ways, and a mention
 * has to say it in one of them: so the cosine with the cluster's centre and the mean likeness to the nearest of its parts
 * count alike. Costs mentions × parts × (dimensions + grams of a mention).
 */
final class Placer {
    private final FeatureSpace space;
    private final ClusterSums.Mean parts;
    private final double[] partSizes;
    private final int[] clusterOf;
    private final double[] sizes;
    private final float[] lengths;
    private final float least;

    /**
     * @param least mean similarity to a cluster's members, of 2, that a mention needs to stand with it
     */
    Placer(FeatureSpace space, Clusters clusters, float least) {
        ClusterSums parted = clusters.parts();
        ClusterSums whole = clusters.sums();
        this.space = space;
        this.parts = parted.means();
        this.partSizes = parted.sizes();
        this.clusterOf = clusters.ofParts();
        this.sizes = whole.sizes();
        this.lengths = whole.lengths();
        this.least = least;
    }

    /** Each mention with the cluster it belongs to most; nowhere where it is not like enough to any. */
    Placements place(List<Mention> mentions) {
        Placements placements = Placements.nowhere(mentions.size());
        IntStream.range(0, mentions.size()).parallel().forEach(i -> {
            Place place = place(space.features(mentions.get(i)));
            placements.cluster()[i] = place.cluster();
            placements.similarity()[i] = place.similarity();
        });
        return placements;
    }

    /**
     * Where a mention stands.
     *
     * @param similarity mean similarity to the cluster's members, of 2
     */
    record Place(int cluster, float similarity) {
        private static final Place NONE = new Place(Placements.NOWHERE, 0);
    }

    Place place(Features mention) {
        float[] toParts = parts.toAll(mention);
        float[] likeness = new float[sizes.length];
        float[] nearest = new float[sizes.length];
        for (int p = 0; p < toParts.length; p++) {
            int k = clusterOf[p];
            if (k != Placements.NOWHERE) {
                likeness[k] += (float) (toParts[p] * partSizes[p] / sizes[k]);
                nearest[k] = Math.max(nearest[k], toParts[p]);
            }
        }
        Place place = Place.NONE;
        float highest = 0;
        for (int k = 0; k < likeness.length; k++) {
            float belonging = likeness[k] / lengths[k] + nearest[k];
            if (likeness[k] > least && belonging > highest) {
                highest = belonging;
                place = new Place(k, likeness[k]);
            }
        }
        return place;
    }
}
