package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets themes that stand alone join a group, or each other, where they are as like as the themes of the loosest group are
 * like each other. No group is held against another.
 */
final class GroupJoiner {
    private final List<KnownTheme> themes;
    private final double[][] products;
    private final double[] sizes;

    /** Numbers of the themes of each group, then of each theme that stands alone. */
    private final int[][] clusters;

    private final List<ThemeGroup> groups;

    /**
     * @param sums of the themes
     */
    GroupJoiner(List<KnownTheme> themes, MeaningSums sums, ThemeGroups before) {
        this.themes = themes;
        this.products = sums.products();
        this.sizes = sums.sizes();
        this.groups = before.groups();
        Map<ThemeId, Integer> numbers = new HashMap<>();
        IntStream.range(0, themes.size()).forEach(k -> numbers.put(themes.get(k).id(), k));
        Map<ThemeId, ThemeGroup> grouped = before.byTheme();
        this.clusters = Stream.concat(
                        groups.stream()
                                .map(group -> group.themes().stream()
                                        .filter(numbers::containsKey)
                                        .mapToInt(numbers::get)
                                        .toArray()),
                        IntStream.range(0, themes.size())
                                .filter(k -> !grouped.containsKey(themes.get(k).id()))
                                .mapToObj(k -> new int[] {k}))
                .toArray(int[][]::new);
    }

    /** Mean likeness of the members of different themes of the loosest group; empty where no group has two themes. */
    OptionalDouble cohesion() {
        return Arrays.stream(clusters)
                .filter(themesOf -> themesOf.length > 1)
                .mapToDouble(this::cohesion)
                .min();
    }

    private double cohesion(int[] group) {
        double likeness = 0;
        double pairs = 0;
        for (int a : group) {
            for (int b : group) {
                likeness += a == b ? 0 : products[a][b];
                pairs += a == b ? 0 : sizes[a] * sizes[b];
            }
        }
        return likeness / pairs;
    }

    /** The themes of each group, in the order of the groups, then those of each that is founded. */
    List<List<ThemeId>> join() {
        double least = cohesion().orElse(1);
        boolean[] apart = new boolean[clusters.length];
        Arrays.fill(apart, 0, groups.size(), true);
        Linkage linkage = new Linkage(between(), together(), apart);
        List<List<ThemeId>> joined = new ArrayList<>();
        for (int c = 0; c < clusters.length; c++) {
            joined.add(new ArrayList<>(
                    c < groups.size()
                            ? groups.get(c).themes()
                            : List.of(themes.get(clusters[c][0]).id())));
        }
        for (Linkage.Pair pair = linkage.closest(); pair.likeness() >= least; pair = linkage.closest()) {
            linkage.join(pair);
            joined.get(pair.keep()).addAll(joined.get(pair.drop()));
            joined.get(pair.drop()).clear();
        }
        return IntStream.range(0, joined.size())
                .filter(c -> c < groups.size() || joined.get(c).size() > 1)
                .mapToObj(joined::get)
                .toList();
    }

    private double[][] between() {
        return Arrays.stream(clusters)
                .map(a -> Arrays.stream(clusters)
                        .mapToDouble(b -> Arrays.stream(a)
                                .mapToDouble(k -> Arrays.stream(b)
                                        .mapToDouble(l -> products[k][l])
                                        .sum())
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    private double[] together() {
        return Arrays.stream(clusters)
                .mapToDouble(cluster ->
                        Arrays.stream(cluster).mapToDouble(k -> sizes[k]).sum())
                .toArray();
    }
}
