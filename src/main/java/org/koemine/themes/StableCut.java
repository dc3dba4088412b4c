package org.koemine.themes;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Cuts a tree of themes where the cut repeats itself. Every theme's core is drawn into halves, a tree is built of each, both
 * are cut into as many parts, and what one partition tells of the other beyond chance is measured: their mutual
 * information less the expected one (Vinh, Epps and Bailey 2010; halves: Ben-Hur, Elisseeff and Guyon 2002). One great part
 * with single themes around it agrees with itself but tells little, and so do pairs; so there is a highest value in
 * between. Of the numbers of parts that come as near to it as its standard error, the fewest is taken (Breiman et al.
 * 1984). Costs draws × themes² × (dimensions + log themes).
 */
final class StableCut {
    static final int DRAWS = 20;

    /** A part with more than this share of the themes tells nobody where to look. */
    private static final double LARGEST = 0.5;

    /** Standard errors above chance from which on something repeats itself. */
    private static final double BEYOND = 2;

    private final float[][][] meanings;
    private final long seed;

    /**
     * @param meanings themes × members × dimensions; every theme has a member
     */
    StableCut(float[][][] meanings, long seed) {
        this.meanings = meanings;
        this.seed = seed;
    }

    /** What halves tell of each other, in nats: the mean over the draws, and its standard error. */
    record Repeated(double mean, double error) {
        static Repeated of(double[] draws) {
            double mean = Arrays.stream(draws).average().orElse(0);
            double variance =
                    Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).sum() / Math.max(1, draws.length - 1);
            return new Repeated(mean, Math.sqrt(variance / draws.length));
        }
    }

    /** The part of each theme, from 0; empty where no cut repeats itself. */
    Optional<int[]> find() {
        ThemeTree whole = new ThemeTree(MeaningSums.of(meanings));
        int[] numbers = IntStream.rangeClosed(2, meanings.length / 2)
                .filter(parts -> largest(whole.cut(parts)) <= LARGEST * meanings.length)
                .toArray();
        Repeated[] repeated = repeated(numbers);
        Repeated best = Arrays.stream(repeated)
                .reduce((a, b) -> b.mean() > a.mean() ? b : a)
                .orElse(new Repeated(0, 0));
        return best.mean() <= BEYOND * best.error()
                ? Optional.empty()
                : IntStream.range(0, numbers.length)
                        .filter(i -> repeated[i].mean() >= best.mean() - best.error())
                        .mapToObj(i -> whole.cut(numbers[i]))
                        .findFirst();
    }

    /** By number of parts. */
    private Repeated[] repeated(int[] numbers) {
        double[][] draws = IntStream.range(0, DRAWS)
                .parallel()
                .mapToObj(draw -> draw(numbers, new Random(seed * DRAWS + draw)))
                .toArray(double[][]::new);
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> Repeated.of(
                        Arrays.stream(draws).mapToDouble(draw -> draw[i]).toArray()))
                .toArray(Repeated[]::new);
    }

    private double[] draw(int[] numbers, Random random) {
        MeaningSums[] halves = MeaningSums.halves(meanings, random);
        ThemeTree first = new ThemeTree(halves[0]);
        ThemeTree second = new ThemeTree(halves[1]);
        return Arrays.stream(numbers)
                .mapToDouble(parts -> CrossTable.of(first.cut(parts), second.cut(parts))
                        .counts()
                        .informationBeyondChance())
                .toArray();
    }

    private static int largest(int[] part) {
        int[] sizes = new int[part.length];
        Arrays.stream(part).forEach(k -> sizes[k]++);
        return Arrays.stream(sizes).max().orElse(0);
    }
}
