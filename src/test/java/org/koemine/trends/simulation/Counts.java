package org.koemine.trends.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** Counts in the making: usual ones drawn, outbreaks laid over them. */
final class Counts {
    private final Draws draws;
    private final Step step;
    private final LocalDate first;
    private final double dispersion;
    private final double[] means;
    private final int[] counts;
    private final List<Simulated.Outbreak> outbreaks = new ArrayList<>();
    private final List<Simulated.Outbreak> disturbed = new ArrayList<>();

    Counts(Draws draws, Step step, LocalDate first, int periods, double dispersion, IntToDoubleFunction mean) {
        this.draws = draws;
        this.step = step;
        this.first = first;
        this.dispersion = dispersion;
        this.means = new double[periods];
        this.counts = new int[periods];
        for (int t = 0; t < periods; t++) {
            means[t] = mean.applyAsDouble(t);
            counts[t] = draws.count(means[t], dispersion);
        }
    }

    /** A past one, somewhere between two periods. */
    Counts past(int low, int high, double deviations, double spread) {
        disturbed.add(outbreak(draws.whole(low, high), deviations, spread));
        return this;
    }

    /** One that is to be found. */
    Counts toFind(int low, int high, double deviations, double spread) {
        outbreaks.add(outbreak(draws.whole(low, high), deviations, spread));
        return this;
    }

    /**
     * Cases of a Poisson number around {@code deviations} standard deviations of the usual count at its start, which
     * arrive after lognormal times of median {@code spread} periods and shape 0.5 (Noufaily et al. 2013).
     */
    private Simulated.Outbreak outbreak(int start, double deviations, double spread) {
        int open = start;
        while (means[open] < 1e-6 && open < means.length - 2) {
            open++;
        }
        double deviation = StrictMath.sqrt(dispersion * means[open]);
        int cases = Math.max(1, draws.poisson(deviations * deviation));
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = 0; i < cases; i++) {
            int at = open + (int) (spread * draws.logNormal(0, 0.5));
            while (at < means.length && means[at] < 1e-6) {
                at++;
            }
            if (at < means.length) {
                counts[at]++;
                from = Math.min(from, at);
                to = Math.max(to, at);
            }
        }
        return new Simulated.Outbreak(Math.min(from, means.length - 1), Math.max(to, Math.min(from, means.length - 1)));
    }

    Simulated judgedFrom(int period) {
        return judgedFrom(period, List.of());
    }

    Simulated judgedFrom(int period, List<Double> denominators) {
        return new Simulated(
                new Series("", step, first, Arrays.stream(counts).boxed().toList(), denominators, List.of()),
                new Simulated.Usual(Arrays.stream(means).boxed().toList(), dispersion),
                outbreaks,
                disturbed,
                period);
    }
}
