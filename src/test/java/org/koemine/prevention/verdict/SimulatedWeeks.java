package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A theme's weeks around a countermeasure, made up: two years before (or half of one) and 54 weeks after, of which the
 * first two are the transition. Counts vary more than by chance: negative binomial of variance over mean 1.2 + mean / 40, so
 * 1.25 at 2 a week, 1.45 at 10, 2.45 at 50. All other complaints are ten times as many, of variance over mean 1.5 + mean / 50.
 */
final class SimulatedWeeks {
    static final int WATCHED = 52;
    static final int TRANSITION = 2;
    private static final int SURPLUS = 8;

    private final Variant variant;
    private final double perWeek;
    private final double effect;
    private final SplittableRandom random;
    private final int history;
    private final double[] rates;
    private final double[] volumes;
    private final int[] counts;
    private final LocalDate first;
    private int start;

    SimulatedWeeks(Variant variant, double perWeek, double effect, long seed) {
        this.variant = variant;
        this.perWeek = perWeek;
        this.effect = effect;
        this.random = new SplittableRandom(seed);
        this.history = variant == Variant.SHORT_HISTORY ? 26 : 104;
        int weeks = history + SURPLUS + TRANSITION + WATCHED;
        this.rates = new double[weeks];
        this.volumes = new double[weeks];
        this.counts = new int[weeks];
        this.first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
        this.start = history;
        draw();
    }

    private void draw() {
        double phase = random.nextDouble() * 2 * Math.PI;
        double ownDrift = 0;
        double commonDrift = 0;
        for (int week = 0; week < counts.length; week++) {
            ownDrift = 0.8 * ownDrift + 0.6 * variant.drift() * random.nextGaussian();
            commonDrift = 0.8 * commonDrift + 0.6 * variant.drift() * random.nextGaussian();
            double common = variant.common(week, phase);
            rates[week] = perWeek * Math.exp(common + variant.own(week, phase) + ownDrift);
            double others = 10 * perWeek * Math.exp(common + commonDrift);
            volumes[week] = variant.exposure() == Exposure.UNITS
                    ? 1000 * Math.exp(common)
                    : Draws.overdispersed(random, others, 1.5 + others / 50) + 0.5;
        }
        fill(0, counts.length, 1);
        if (variant == Variant.AFTER_A_PEAK) {
            start = afterHighestPeak();
        } else if (variant == Variant.AFTER_A_BURST) {
            fill(start - 4, start, 2);
        }
        fill(start, counts.length, 1 - effect);
    }

    private void fill(int from, int to, double factor) {
        for (int week = from; week < to; week++) {
            double mean = rates[week] * factor;
            counts[week] = Draws.overdispersed(random, mean, variant.clump() + mean / 40);
        }
    }

    /** As if somebody had acted when it was at its worst: after the highest four weeks of a year. */
    private int afterHighestPeak() {
        int highest = -1;
        int after = history;
        for (int week = history - 44; week <= history + SURPLUS; week++) {
            int peak = counts[week - 1] + counts[week - 2] + counts[week - 3] + counts[week - 4];
            if (peak > highest) {
                highest = peak;
                after = week;
            }
        }
        return after;
    }

    Trial trial() {
        return new Trial(course(0, start), course(start + TRANSITION, start + TRANSITION + WATCHED), 0.7, false);
    }

    private Course course(int from, int to) {
        List<Week> weeks = new ArrayList<>();
        for (int week = from; week < to; week++) {
            weeks.add(new Week(first.plusWeeks(week), counts[week], volumes[week]));
        }
        return new Course(weeks, variant.exposure());
    }

    /**
     * What is usually done: the mean since the start is 20 % lower than that of the eight weeks before, or not; from the
     * fourth week on. Whether it ever says what is wrong.
     */
    boolean naiveIsEverWrong() {
        double before = 0;
        for (int week = start - 8; week < start; week++) {
            before += counts[week] / 8.0;
        }
        double sum = 0;
        boolean wrong = false;
        for (int week = 1; week <= WATCHED; week++) {
            sum += counts[start + week - 1];
            wrong |= week >= 4 && sum / week < 0.8 * before != effect > 0;
        }
        return wrong;
    }
}
