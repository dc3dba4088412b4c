package org.koemine.prevention.verdict;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * An interrupted time series (Wagner et al. 2002; Bernal, Cummins & Gasparrini 2017): the rate of a theme is level but for
 * steps, and moves with its volume and the season: log μ = log v + (b − 1) v̄ + c + s₁ sin + s₂ cos + Σ steps, quasi-Poisson.
 * v̄ is log v smoothed, so that its noise does not draw b to 0. One wave a year stands for the season; it is drawn towards
 * none (standard deviation 0.25), so where the history is short the season is not known, and evidence is the weaker for it.
 * Cost: some twenty passes over weeks × 36.
 */
final class Steps {
    private static final double SEASON = 0.25;
    private static final double STEP = 3;

    private final Course course;
    private final double[][] nuisance;
    private final double[] spreads;
    private final double[] offsets;
    private final double[] counts;
    private final double[] step;
    private final LogLinear whole;
    private final double dispersion;
    private final LogLinear.Fit fit;

    /**
     * @param at where the steps are: the first week after each, ascending, 1 or more; the last one is looked at
     */
    Steps(Course course, int... at) {
        this.course = course;
        int known = at.length - 1;
        boolean follows = course.exposure().doubt() > 0;
        this.nuisance = new double[3 + known + (follows ? 1 : 0)][];
        this.spreads = new double[nuisance.length];
        this.counts = each(week -> week.complaints());
        double[] volume = each(Week::logVolume);
        double usual = Arrays.stream(volume).average().orElse(0);
        this.offsets = Arrays.stream(volume).map(value -> value - usual).toArray();
        add(0, Double.POSITIVE_INFINITY, each(week -> 1));
        add(1, SEASON, each(week -> StrictMath.sin(week.season())));
        add(2, SEASON, each(week -> StrictMath.cos(week.season())));
        for (int i = 0; i < known; i++) {
            add(3 + i, STEP, from(at[i]));
        }
        if (follows) {
            add(3 + known, course.exposure().doubt(), Smooth.quarter(offsets));
        }
        this.step = from(at[known]);
        this.whole = new LogLinear(append(nuisance, step), append(spreads, STEP), offsets, counts);
        this.dispersion = Dispersion.of(course, at, whole.fit(1).means(), nuisance.length + 1);
        this.fit = whole.fit(dispersion);
    }

    /** Logarithm of the ratio of the rate after the last step to that before it. */
    double logRatio() {
        return fit.coefficients()[nuisance.length];
    }

    /** The same of an earlier step. */
    double logRatio(int earlier) {
        return fit.coefficients()[3 + earlier];
    }

    /** Variance of a count over its mean, 1 or more. */
    double dispersion() {
        return dispersion;
    }

    /** What the weeks say against a ratio at the last step, which is supposed by its logarithm. */
    Score against(double logRatio) {
        LogLinear restricted = supposing(logRatio);
        double[] score = restricted.score(step, restricted.fit(dispersion), dispersion);
        return new Score(score[0] / dispersion, Math.max(score[1], 0) / dispersion);
    }

    /** Complaints expected each week, had there been no last step. */
    double[] without() {
        double[] means = fit.means().clone();
        for (int i = 0; i < means.length; i++) {
            means[i] *= StrictMath.exp(-logRatio() * step[i]);
        }
        return means;
    }

    private LogLinear supposing(double logRatio) {
        double[] supposed = new double[counts.length];
        for (int i = 0; i < supposed.length; i++) {
            supposed[i] = offsets[i] + logRatio * step[i];
        }
        return new LogLinear(nuisance, spreads, supposed, counts);
    }

    private void add(int column, double spread, double[] values) {
        nuisance[column] = values;
        spreads[column] = spread;
    }

    private double[] from(int first) {
        double[] column = new double[counts.length];
        Arrays.fill(column, first, column.length, 1);
        return column;
    }

    private double[] each(ToDoubleFunction<Week> value) {
        return course.weeks().stream().mapToDouble(value).toArray();
    }

    private static double[][] append(double[][] columns, double[] last) {
        double[][] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = last;
        return all;
    }

    private static double[] append(double[] values, double last) {
        double[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = last;
        return all;
    }
}
