package org.koemine.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.koemine.text.Mention;

/**
 * Which clusters are no problems, but how complaints came about or how they were put («ご高齢の方», «受話器を握ったまま»):
 * nearly all of their complaints stand in other clusters as well, and fewer of their mentions say a problem than mentions do
 * on the whole. The fewer say one, the more complaints may stand there alone.
 */
final class Circumstances {
    /**
     * Of the complaints of a circumstance those that stand nowhere else, at most, where nearly as many mentions as usual say
     * a problem; twice as many where none does.
     */
    private static final double ALONE = 0.2;

    private final List<Mention> mentions;
    private final int[][] members;
    private final Set<Long> several;

    /**
     * @param clusters of the mentions
     * @param elsewhere complaints that stand in other clusters than these
     */
    Circumstances(List<Mention> mentions, Placements clusters, Set<Long> elsewhere) {
        this.mentions = mentions;
        this.members = clusters.members();
        this.several = several(mentions, clusters.cluster());
        several.addAll(elsewhere);
    }

    private static Set<Long> several(List<Mention> mentions, int[] cluster) {
        Map<Long, Integer> first = new HashMap<>();
        Set<Long> several = new HashSet<>();
        for (int i = 0; i < cluster.length; i++) {
            long complaint = mentions.get(i).id().complaint();
            if (cluster[i] != Placements.NOWHERE && isAnother(first.putIfAbsent(complaint, cluster[i]), cluster[i])) {
                several.add(complaint);
            }
        }
        return several;
    }

    private static boolean isAnother(Integer known, int cluster) {
        return known != null && known != cluster;
    }

    /** Of each cluster, whether it is one. */
    boolean[] found() {
        double usual = problems(mentions);
        boolean[] found = new boolean[members.length];
        for (int k = 0; k < found.length; k++) {
            List<Mention> own =
                    Arrays.stream(members[k]).mapToObj(mentions::get).toList();
            double problems = problems(own);
            found[k] = problems < usual && alone(own) <= ALONE * (2 - problems / usual);
        }
        return found;
    }

    /** The share of complaints that stand in no other cluster, as if of two more both did: of few, chance may have put all elsewhere. */
    private double alone(List<Mention> own) {
        Set<Long> complaints = new HashSet<>();
        own.forEach(mention -> complaints.add(mention.id().complaint()));
        long alone = complaints.stream()
                .filter(complaint -> !several.contains(complaint))
                .count();
        return (alone + 2.0) / (complaints.size() + 2);
    }

    private static double problems(List<Mention> mentions) {
        return mentions.stream().filter(Mention::saysProblem).count() / (double) Math.max(1, mentions.size());
    }
}
