package org.koemine.trends.simulation;

import java.util.Arrays;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/**
 * The improved Farrington method at its usual setting (Noufaily et al. 2013; farringtonFlexible of Salmon et al. 2016):
 * five years back, the last 26 weeks left out, quasi-Poisson regression with a trend and a season of ten levels, past
 * outbreaks weighted down at 2.58, negative binomial limit at 0.995, five cases in four weeks. Days are judged by the sum
 * of the last seven. What counts are proportional to is its offset.
 */
final class Farrington implements Standard {
    private static final int YEARS = 5;
    private static final int HALF_WINDOW = 3;
    private static final int LEFT_OUT = 26;
    private static final int LEVELS = 10;
    private static final double OUTBREAK = 2.58;
    private static final double CHANCE = 0.005;

    /** A smaller chance cannot be told from none. */
    private static final double LEAST = 1e-15;

    @Override
    public double usualLimit() {
        return -StrictMath.log(CHANCE);
    }

    /** How improbable the count is, as a negative logarithm. */
    @Override
    public double[] evidence(Simulated.Look look) {
        Series series = look.series();
        int perWeek = series.step() == Step.DAY ? 7 : 1;
        double[] counts =
                series.counts().stream().mapToDouble(Integer::doubleValue).toArray();
        double[] exposures = Told.exposures(series);
        double[] evidence = new double[series.size()];
        for (int t = look.from(); t < series.size(); t++) {
            evidence[t] = -StrictMath.log(
                    Math.max(LEAST, chance(weeksEnding(counts, t, perWeek), weeksEnding(exposures, t, perWeek))));
        }
        return evidence;
    }

    /** Sums of whole weeks, the last one ending with period t. */
    private static double[] weeksEnding(double[] periods, int t, int perWeek) {
        int weeks = (t + 1) / perWeek;
        double[] sums = new double[weeks];
        for (int i = 0; i < weeks * perWeek; i++) {
            sums[weeks - 1 - i / perWeek] += periods[t - i];
        }
        return sums;
    }

    /** Of a last week of as many or more; 1 where it is not judged. */
    private static double chance(double[] weeks, double[] exposures) {
        int now = weeks.length - 1;
        int last = now - LEFT_OUT;
        int start = Math.max(0, now - YEARS * 52 - HALF_WINDOW);
        if (last - start < 20) {
            return 1;
        }
        double[] recent = Arrays.copyOfRange(weeks, Math.max(0, now - 3), now + 1);
        if (Arrays.stream(recent).sum() < 5) {
            return 1;
        }
        double[] past = Arrays.copyOfRange(weeks, start, last);
        boolean season = past.length >= 104;
        double[][] rows = new double[past.length][];
        for (int i = 0; i < past.length; i++) {
            rows[i] = row(now - start - i, season, exposures[start + i]);
        }
        double[] weights = new double[past.length];
        Arrays.fill(weights, 1);
        Glm fit = Glm.fit(rows, past, weights);
        double[] residuals = fit.anscombe(rows, past, weights);
        double sum = 0;
        for (int i = 0; i < past.length; i++) {
            weights[i] = residuals[i] > OUTBREAK ? 1 / (residuals[i] * residuals[i]) : 1;
            sum += weights[i];
        }
        for (int i = 0; i < past.length; i++) {
            weights[i] *= past.length / sum;
        }
        fit = Glm.fit(rows, past, weights);
        double mean = fit.mean(row(0, season, exposures[now]));
        return Tail.of(weeks[now], mean, Math.max(fit.dispersion(), 1.0001)).orMore();
    }

    private static double[] row(int ago, boolean season, double exposure) {
        double[] row = new double[1 + 1 + (season ? LEVELS - 1 : 0) + 1];
        row[0] = 1;
        row[1] = season ? -ago / 52.0 : 0;
        int ofYear = Math.floorMod(ago + HALF_WINDOW, 52);
        if (season && ofYear > 2 * HALF_WINDOW) {
            row[2 + Math.min(LEVELS - 2, (ofYear - 2 * HALF_WINDOW - 1) * (LEVELS - 1) / (52 - 2 * HALF_WINDOW - 1))] =
                    1;
        }
        row[row.length - 1] = StrictMath.log(exposure);
        return row;
    }
}
