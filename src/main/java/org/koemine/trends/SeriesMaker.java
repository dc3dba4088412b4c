package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** Makes the series that are judged: weeks of seven days or single days, of which the last ends with the business date. */
final class SeriesMaker {
    private static final int MOST_WEEKS = 156;
    private static final int MOST_DAYS = 731;

    private final LocalDate date;
    private final long days;
    private final ArrivedShares arrived;
    private final Sales sales;

    /** @param start the first day with a complaint of any theme: what came before is not known to be none */
    SeriesMaker(LocalDate date, LocalDate start, ArrivedShares arrived, Sales sales) {
        this.date = date;
        this.days = ChronoUnit.DAYS.between(start, date) + 1;
        this.arrived = arrived;
        this.sales = sales;
    }

    /** Whole weeks there are, up to three years. */
    int weeks() {
        return (int) Math.max(0, Math.min(MOST_WEEKS, days / 7));
    }

    Series weekly(DayCounts days) {
        return series(Slice.ALL, Step.WEEK, weeks(), week -> days.in(period(Step.WEEK, week)));
    }

    Series weekly(Slice slice, WeekCounts counts) {
        return series(slice, Step.WEEK, weeks(), counts::in);
    }

    /** Up to two years. */
    Series daily(ThemeHistory theme) {
        int length = (int) Math.min(MOST_DAYS, days);
        return series(Slice.ALL, Step.DAY, length, day -> theme.days().in(period(Step.DAY, day)));
    }

    /** @param counts by periods before the last one */
    private Series series(Slice slice, Step step, int length, IntUnaryOperator counts) {
        List<Integer> inOrder = new ArrayList<>();
        List<Double> units = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int before = length - 1; before >= 0; before--) {
            inOrder.add(counts.applyAsInt(before));
            if (sales.knows(slice)) {
                units.add(sales.units(slice, period(step, before)));
            }
            if (before * step.days() < arrived.open()) {
                shares.add(arrived.over(before * step.days(), (before + 1) * step.days()));
            }
        }
        return new Series(slice.value(), step, period(step, length - 1).start(), inOrder, units, shares);
    }

    /** @param before 0 for the period that ends with the business date */
    Period period(Step step, int before) {
        LocalDate end = date.plusDays(1).minusDays((long) before * step.days());
        return new Period(end.minusDays(step.days()), end);
    }
}
