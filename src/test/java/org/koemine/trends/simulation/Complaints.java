package org.koemine.trends.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** Series as a company's complaints give them. */
final class Complaints {
    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);

    /** Sizes of outbreaks, in standard deviations. */
    private static final double LEAST = 3;

    private static final double MOST = 11;

    private Complaints() {}

    private static double growth(Draws draws) {
        return draws.happens(0.5) ? 0 : draws.between(-0.1, 0.2);
    }

    static Simulated lowCounts(Draws draws, Ranges ranges) {
        int weeks = ranges.areOthers() ? draws.whole(130, 300) : 208;
        double level = draws.between(0.2, 2.2);
        double dispersion = draws.between(1, ranges.areOthers() ? 1.6 : 1.3);
        double growth = growth(draws);
        Stress stress = Stress.of(ranges, draws, 20, weeks - 60);
        Counts counts = new Counts(
                draws,
                Step.WEEK,
                MONDAY,
                weeks,
                stress.noise() * dispersion,
                t -> level * stress.level(t, 52) * StrictMath.exp(growth * t / 52));
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        return counts.toFind(weeks - 52, weeks - 6, draws.deviations(LEAST, MOST), 1)
                .judgedFrom(weeks - 52);
    }

    static Simulated giftSeasons(Draws draws, Ranges ranges) {
        int weeks = ranges.areOthers() ? draws.whole(120, 320) : 208;
        double level = draws.between(4, 50);
        double dispersion = draws.between(1, 2.5);
        double growth = growth(draws);
        double july = draws.between(0.1, 0.9);
        double december = draws.between(0.1, 0.9);
        double season = draws.between(0, 0.3);
        double phase = draws.between(0, 6.28);
        MonthDay from = ranges.areOthers() ? MonthDay.of(6, draws.whole(15, 30)) : MonthDay.of(7, 1);
        Stress stress = Stress.of(ranges, draws, 20, weeks - 60);
        // the day of a week that says whether all of it is in a gift season
        int of = ranges.areStressed() ? draws.whole(0, 6) : 3;
        Counts counts = new Counts(draws, Step.WEEK, MONDAY, weeks, stress.noise() * dispersion, t -> {
            double gift = gift(MONDAY.plusWeeks(t).plusDays(of), from, july, december);
            double wave = season * StrictMath.cos(2 * Math.PI * t / 52.18 - phase);
            return level * stress.level(t, 52) * StrictMath.exp(growth * t / 52 + stress.season() * (gift + wave));
        });
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        return counts.toFind(weeks - 52, weeks - 6, draws.deviations(LEAST, MOST), 1)
                .judgedFrom(weeks - 52);
    }

    private static double gift(LocalDate day, MonthDay from, double july, double december) {
        MonthDay of = MonthDay.from(day);
        if (!of.isBefore(from) && !of.isAfter(MonthDay.of(7, 20))) {
            return july;
        }
        return day.getMonthValue() == 12 && day.getDayOfMonth() < 28 ? december : 0;
    }

    static Simulated dailyHolidays(int number, Draws draws, Ranges ranges) {
        int days = ranges.areOthers() ? draws.whole(500, 1500) : 1095;
        double level = draws.between(1, 30);
        double dispersion = draws.between(1, 2);
        double growth = growth(draws);
        double season = draws.between(0, 0.3);
        double phase = draws.between(0, 6.28);
        double saturday = draws.oneOf(0.0, 0.3, 0.6);
        double sunday = draws.oneOf(0.0, 0.0, 0.3);
        double monday = draws.between(1, 1.5);
        double backlog = draws.between(1, 1.4);
        double shut = draws.oneOf(0.0, 0.3);
        double spread = new double[] {1.2, 3.5, 7}[number / 16 % 3];
        Stress stress = Stress.of(ranges, draws, 60, days - 430);
        Counts counts = new Counts(draws, Step.DAY, MONDAY, days, stress.noise() * dispersion, t -> {
            LocalDate day = MONDAY.plusDays(t);
            return level
                    * stress.level(t, 365)
                    * open(day, saturday, sunday, shut)
                    * (day.getDayOfWeek() == DayOfWeek.MONDAY ? monday : 1)
                    * (Closed.on(day.minusDays(1)) ? backlog : 1)
                    * StrictMath.exp(growth * t / 365
                            + stress.season() * season * StrictMath.cos(2 * Math.PI * t / 365.25 - phase));
        });
        for (int i = 0; i < 2; i++) {
            counts.past(60, days - 370, draws.deviations(LEAST, MOST), spread);
        }
        return counts.toFind(days - 364, days - 20, draws.deviations(LEAST, MOST), spread)
                .judgedFrom(days - 364);
    }

    private static double open(LocalDate day, double saturday, double sunday, double shut) {
        if (Closed.on(day)) {
            return Closed.shut(day) ? shut * sunday : sunday;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
            default -> 1;
        };
    }

    static Simulated newThemes(Draws draws, Ranges ranges) {
        int weeks = ranges.areOthers() ? draws.whole(40, 200) : 104;
        int born = draws.whole(weeks - 26, weeks - 10);
        double level = draws.between(2, 5);
        double dispersion = draws.between(1, 1.3);
        Stress stress = Stress.of(ranges, draws, 0, 0);
        double before = ranges.areStressed() ? 0.02 : 0;
        Counts counts = new Counts(
                draws, Step.WEEK, MONDAY, weeks, stress.noise() * dispersion, t -> t < born ? before : level);
        Simulated all = counts.judgedFrom(weeks - 40);
        int to = ranges.areOthers() ? weeks - 1 : Math.min(weeks - 1, born + 7);
        return new Simulated(
                all.series(),
                new Simulated.Usual(Collections.nCopies(weeks, before), dispersion),
                List.of(new Simulated.Outbreak(born, to)),
                List.of(),
                Math.max(0, weeks - 40));
    }

    static Simulated growingSales(Draws draws, Ranges ranges) {
        int weeks = ranges.areOthers() ? draws.whole(110, 260) : 156;
        double[] units = new double[weeks];
        Stress stress = Stress.of(ranges, draws, 20, weeks - 60);
        double growth = draws.between(0.1, 1.0) + (ranges.areStressed() ? draws.between(0, 1) : 0);
        for (int t = 0; t < weeks; t++) {
            units[t] = 1000 * StrictMath.exp(growth * t / 52) * draws.logNormal(0, 0.05);
        }
        for (int i = 0; i < weeks / 12; i++) {
            int at = draws.whole(0, weeks - 4);
            double more = draws.between(1.5, ranges.areOthers() ? 4 : 3);
            for (int t = at; t < at + draws.whole(1, 3); t++) {
                units[t] *= ranges.areStressed() ? 1.5 * more : more;
            }
        }
        double rate = draws.between(1, 20) / units[weeks / 2];
        double dispersion = stress.noise() * draws.between(1, 2);
        Counts counts =
                new Counts(draws, Step.WEEK, MONDAY, weeks, dispersion, t -> rate * units[t] * stress.level(t, 52));
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        List<Double> denominators = new ArrayList<>();
        for (double unit : units) {
            denominators.add((double) Math.round(unit));
        }
        return counts.toFind(weeks - 52, weeks - 6, draws.deviations(LEAST, MOST), 1)
                .judgedFrom(weeks - 52, denominators);
    }

    static Simulated lateRecords(Draws draws, Ranges ranges) {
        int weeks = 156;
        double level = draws.between(2, 30);
        double dispersion = draws.between(1, 2);
        double[] share = {draws.between(0.3, 0.6), draws.between(0.6, 0.85), draws.between(0.85, 0.97)};
        Stress stress = Stress.of(ranges, draws, 20, weeks - 60);
        Counts counts = new Counts(
                draws, Step.WEEK, MONDAY, weeks, stress.noise() * dispersion, t -> level * stress.level(t, 52));
        counts.past(20, weeks - 60, draws.deviations(LEAST, MOST), 1);
        Simulated all = counts.toFind(weeks - 30, weeks - 6, draws.deviations(LEAST, MOST), 1)
                .judgedFrom(weeks - 30);
        List<Series> vintages = new ArrayList<>();
        List<Integer> complete = all.series().counts();
        List<Double> arrived = List.of(share[2], share[1], share[0]);
        // a record that is late stays late: what has arrived of a week is drawn once and grows
        int[][] known = new int[weeks][3];
        for (int t = 0; t < weeks; t++) {
            double[] of = ranges.areStressed() ? irregular(share, draws) : share;
            int third = draws.binomial(complete.get(t), of[2]);
            int second = draws.binomial(third, of[1] / of[2]);
            known[t] = new int[] {draws.binomial(second, of[0] / of[1]), second, third};
        }
        for (int t = all.judgedFrom(); t < weeks; t++) {
            int last = t;
            List<Integer> seen = IntStream.rangeClosed(0, t)
                    .mapToObj(i -> last - i < 3 ? known[i][last - i] : complete.get(i))
                    .toList();
            vintages.add(new Series("", Step.WEEK, MONDAY, seen, List.of(), arrived));
        }
        return new Simulated(all.series(), all.usual(), all.outbreaks(), all.disturbed(), all.judgedFrom(), vintages);
    }

    /** Shares of one week that came in sooner or later than others: odds moved by half to and fro. */
    private static double[] irregular(double[] shares, Draws draws) {
        double sooner = draws.logNormal(0, 0.4);
        return Arrays.stream(shares)
                .map(share -> sooner * share / (1 - share + sooner * share))
                .toArray();
    }
}
