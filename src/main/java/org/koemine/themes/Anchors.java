package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The known themes as new mentions are held against them.
 *
 * @param sums of the features of each theme's core
 * @param least mean similarity, of 2, that a mention needs to join each theme: as much as all but the least like of its
 *     own members have
 * @param cohesion mean similarity, of 2, of the members of a theme that is rather loose, for new themes to be measured by
 */
record Anchors(ClusterSums sums, float[] least, double cohesion) {
    /** Share of a theme's members that are less like it than what may join. */
    private static final double OUTLYING = 0.1;

    /** Share of the themes that are looser than a new one may be. */
    private static final double LOOSE = 0.25;

    static Anchors of(FeatureSpace space, List<KnownTheme> themes) {
        Features[][] cores =
                themes.stream().map(theme -> space.features(theme.core())).toArray(Features[][]::new);
        Features[] all = Arrays.stream(cores).flatMap(Arrays::stream).toArray(Features[]::new);
        int[] theme = IntStream.range(0, cores.length)
                .flatMap(k -> IntStream.range(0, cores[k].length).map(i -> k))
                .toArray();
        ClusterSums sums = ClusterSums.of(all, theme, cores.length);
        ClusterSums.Mean mean = sums.means();
        float[] least = new float[cores.length];
        double[] cohesion = new double[cores.length];
        IntStream.range(0, cores.length).parallel().forEach(k -> {
            double[] toOthers = Arrays.stream(cores[k])
                    .mapToDouble(member -> toOthers(member, mean.toAll(member)[k], cores[k].length))
                    .sorted()
                    .toArray();
            least[k] = Math.max(ThemeFinder.JOINS_FROM, (float) quantile(toOthers, OUTLYING));
            cohesion[k] = Arrays.stream(toOthers).average().orElse(0);
        });
        Arrays.sort(cohesion);
        return new Anchors(sums, least, quantile(cohesion, LOOSE));
    }

    /** Mean similarity of a member to the other members, given that to all including itself. */
    private static double toOthers(Features member, double toAll, int members) {
        return members < 2 ? 0 : (toAll * members - member.similarity(member)) / (members - 1);
    }

    private static double quantile(double[] ascending, double share) {
        return ascending.length == 0 ? 0 : ascending[(int) (share * (ascending.length - 1))];
    }
}
