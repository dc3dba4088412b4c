package org.koemine.trends.simulation;

import java.time.LocalDate;
import org.koemine.trends.detection.Step;

/** The scenarios of the literature. */
final class Published {
    /** θ, β, γ1, γ2, φ of Noufaily et al. (2013), Table I. */
    private static final double[][] WEEKLY = {
        {0.1, 0, 0, 0, 1.5}, {0.1, 0, 0.6, 0.6, 1.5}, {0.1, 0.0025, 0, 0, 1.5}, {0.1, 0.0025, 0.6, 0.6, 1.5},
        {-2, 0, 0, 0, 2}, {-2, 0, 0.1, 0.3, 2}, {-2, 0.005, 0, 0, 2}, {-2, 0.005, 0.1, 0.3, 2},
        {1.5, 0, 0, 0, 1}, {1.5, 0, 0.2, -0.4, 1}, {1.5, 0.003, 0, 0, 1}, {1.5, 0.003, 0.2, -0.4, 1},
        {0.5, 0, 0, 0, 5}, {0.5, 0, 0.5, 0.5, 5}, {0.5, 0.002, 0, 0, 5}, {0.5, 0.002, 0.5, 0.5, 5},
        {2.5, 0, 0, 0, 3}, {2.5, 0, 1, 0.1, 3}, {2.5, 0.001, 0, 0, 3}, {2.5, 0.001, 1, 0.1, 3},
        {3.75, 0, 0, 0, 1.1}, {3.75, 0, 0.1, -0.1, 1.1}, {3.75, 0.001, 0, 0, 1.1}, {3.75, 0.001, 0.1, -0.1, 1.1},
        {5, 0, 0, 0, 1.2}, {5, 0, 0.05, 0.01, 1.2}, {5, 0.0001, 0, 0, 1.2}, {5, 0.0001, 0.05, 0.01, 1.2}
    };

    private Published() {}

    static Simulated weekly(int number, Draws draws, Ranges ranges) {
        double[] p = WEEKLY[number % WEEKLY.length];
        LocalDate first = LocalDate.of(2010, 1, 4).plusDays(draws.whole(0, 700));
        int harmonics = p[2] == 0 && p[3] == 0 ? 0 : ranges.areOthers() ? draws.whole(1, 2) : 1;
        Stress stress = Stress.of(ranges, draws, 312, 500);
        Counts counts = new Counts(draws, Step.WEEK, first, 624, stress.noise() * p[4], t -> {
            double season = 0;
            for (int j = 1; j <= harmonics; j++) {
                double angle = 2 * Math.PI * j * t / 52;
                season += p[2] * StrictMath.cos(angle) + p[3] * StrictMath.sin(angle);
            }
            return stress.level(t, 52) * StrictMath.exp(p[0] + p[1] * t + stress.season() * season);
        });
        for (int i = 0; i < 4; i++) {
            counts.past(312, 570, draws.deviations(2, 10), 1);
        }
        return counts.toFind(575, 618, draws.deviations(2, 10), 1).judgedFrom(575);
    }

    /** Sixteen signals after Noufaily et al. (2019): level, trend a year, season, week, dispersion. */
    private static final double[][] DAILY = {
        {4.5, 0, 0.2, 0.3, 2}, {0.5, 0, 0.8, 0.4, 1.5}, {4.0, 0, 0, 0.3, 1.5}, {2, 0, 0, 0.3, 1.2},
        {4.5, 0, 0.8, 0.4, 4}, {1, 0.05, 0.6, 0.1, 2}, {5, 0, 0.1, 0.2, 3}, {3, 0.03, 0.1, 0.3, 2},
        {3, 0, 0.4, 0.2, 3}, {4, 0, 0.3, 0.4, 1.2}, {0, 0, 0.3, 0.3, 1.2}, {5.5, 0, 0.3, 0.1, 3},
        {1.5, 0.05, 0, 0.5, 1.5}, {-1, 0, 0.4, 0.1, 1.5}, {2.5, -0.03, 0.2, 0.2, 1}, {3.5, 0.1, 0.3, 0.3, 2}
    };

    static Simulated daily(int number, Draws draws, Ranges ranges) {
        double[] p = DAILY[number % DAILY.length];
        int years = ranges.areOthers() ? draws.whole(4, 7) : 6;
        int days = years * 364;
        boolean openAtWeekends = number % 3 != 0;
        double phase = draws.between(0, 2 * Math.PI);
        double spread = new double[] {1.2, 3.5, 7}[number / 16 % 3];
        Stress stress = Stress.of(ranges, draws, 364, days - 430);
        Counts counts = new Counts(draws, Step.DAY, LocalDate.of(2015, 1, 5), days, stress.noise() * p[4], t -> {
            double season = p[2] * StrictMath.cos(2 * Math.PI * t / 364 - phase);
            double week = p[3] * StrictMath.cos(2 * Math.PI * t / 7.0);
            double open = t % 7 >= 5 && !openAtWeekends ? 0 : 1;
            return open
                    * stress.level(t, 364)
                    * StrictMath.exp(p[0] + p[1] * t / 364 + stress.season() * season + week);
        });
        for (int i = 0; i < 4; i++) {
            counts.past(364, days - 370, draws.deviations(2, 10), spread);
        }
        return counts.toFind(days - 364, days - 20, draws.deviations(2, 10), spread)
                .judgedFrom(days - 364);
    }
}
