package org.koemine.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A day of which records are still to come.
 *
 * @param complaints so far
 * @param arrived share that has usually arrived by now
 * @param low complaints in the end, with {@code high} a 90 % interval
 */
public record LateDay(LocalDate day, int complaints, double arrived, int low, int high) {
    private static final double TAIL = 0.05;

    public LateDay {
        Objects.requireNonNull(day, "day");
    }

    /** The open days up to a business date, the last one first. */
    static List<LateDay> of(DayCounts received, ArrivedShares arrived, LocalDate date) {
        List<LateDay> days = new ArrayList<>();
        for (int age = 0; age < arrived.open(); age++) {
            LocalDate day = date.minusDays(age);
            days.add(of(day, received.in(new Period(day, day.plusDays(1))), arrived.at(age)));
        }
        return days;
    }

    /**
     * What is still to come of n records when a share s has arrived: a negative binomial count of size n + ½ and mean
     * (n + ½) (1 − s) / s, the prediction of a Poisson count under Jeffreys' prior.
     */
    public static LateDay of(LocalDate day, int complaints, double share) {
        Expectation rest = rest(complaints, share);
        return new LateDay(
                day, complaints, share, complaints + rest.quantile(TAIL), complaints + rest.quantile(1 - TAIL));
    }

    private static Expectation rest(int complaints, double share) {
        double mean = (complaints + 0.5) * (1 - share) / share;
        return new Expectation(mean, mean / share);
    }

    /** Complaints still to come, a 90 % interval. */
    public record Rest(int low, int high) {}

    /** Of several days together: what each is to bring adds up, and so does how far that may be off. */
    public static Rest rest(Collection<LateDay> days) {
        List<Expectation> rests =
                days.stream().map(day -> rest(day.complaints, day.arrived)).toList();
        Expectation sum = new Expectation(
                rests.stream().mapToDouble(Expectation::mean).sum(),
                rests.stream().mapToDouble(Expectation::variance).sum());
        return new Rest(sum.quantile(TAIL), sum.quantile(1 - TAIL));
    }
}
