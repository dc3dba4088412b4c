package org.koemine.trends.detection;

import java.util.List;
import java.util.Optional;

/**
 * Finds what has risen for months, by too little in each week for a test of single weeks: a cumulative sum of
 * observed minus expected (Page 1954), over each of a few lengths from eight weeks to half a year (window-limited, Lai 1995),
 * so that no size of the drift has to be supposed. The usual is learned from the time before that half year, with season
 * and trend, so that a drift is not its own past; how well it is known is part of the variance of the sum.
 *
 * <p>Each length has its chance by a negative binomial distribution; the smallest, times the looks that the lengths are
 * worth, is that of the drift. Held against the level of a night, it gives a run length in control of one over that level,
 * or longer.
 */
public final class Drifts {
    /** Weeks that are added up. */
    private static final List<Integer> LENGTHS = List.of(8, 13, 19, 26);

    /** Looks that the lengths are worth together, since they overlap; found by simulation. */
    private static final double LOOKS = 1.5;

    /** A young series has this part of itself for them. */
    private static final int PART = 3;

    /** Last weeks by which it is seen that it is not over. */
    private static final int RECENT = 4;

    private static final int FEWEST = 5;

    /** Less than so many times the usual is nothing that anybody must follow, however sure it is. */
    private static final double LEAST = 1.2;

    /** A week counts for no more than what chance exceeds this often: a burst is no drift. */
    private static final double BURST = 0.02;

    private final Covariates covariates;
    private final Usual all;

    /** @param all complaints of every kind, whose growth is no news of any of them */
    public Drifts(Series all) {
        this.covariates = new Covariates(all.step(), all.first());
        this.all = learned(all, Optional.empty());
    }

    /**
     * A rise that has been spoken of: its level is usual now.
     *
     * @param from the first week of it
     * @param until the week after the last in which it was spoken of
     */
    public record Known(int from, int until) {
        public Known {
            if (from < 0 || from >= until) {
                throw new IllegalArgumentException("a rise of a week at least");
            }
        }
    }

    /**
     * The drift that the last week of a series is in.
     *
     * @param series of the same weeks as all complaints
     */
    public Drift last(Series series, Optional<Known> known) {
        int end = series.size();
        int longest = end - start(end, known);
        if (longest < LENGTHS.get(0)
                || complaints(series, end - RECENT) == 0
                || complaints(series, end - longest) < FEWEST) {
            return Drift.NONE; // whatever is usual, which costs most to learn
        }
        Usual usual = learned(series, known);
        if (counted(usual, end - RECENT, end)
                <= expects(usual, end - RECENT, end).mean()) {
            return Drift.NONE;
        }
        Drift drift = Drift.NONE;
        for (int weeks : LENGTHS) {
            if (weeks <= longest) {
                Drift of = over(usual, end - weeks, end);
                drift = of.p() < drift.p() ? of : drift;
            }
        }
        return drift;
    }

    private static int complaints(Series series, int from) {
        return series.counts().subList(from, series.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Drift over(Usual usual, int from, int end) {
        long counted = counted(usual, from, end);
        NegativeBinomial expected = expects(usual, from, end);
        return counted < FEWEST || counted < LEAST * expected.mean()
                ? Drift.NONE
                : new Drift(
                        end - from,
                        usual.observed(from, end - 1),
                        expected.mean(),
                        Math.min(1, LOOKS * expected.midP(counted)));
    }

    private long counted(Usual usual, int from, int end) {
        long sum = 0;
        for (int t = from; t < end; t++) {
            if (usual.tellsOf(t)) {
                sum += Math.min(
                        usual.observed(t, t),
                        Math.max(1, expects(usual, t, t + 1).upperLimit(BURST)));
            }
        }
        return sum;
    }

    /** What is expected of some weeks, times the growth of all complaints in them. */
    private NegativeBinomial expects(Usual usual, int from, int end) {
        NegativeBinomial alone = usual.expects(from, end - 1);
        double mean = all.expects(from, end - 1).mean();
        double growth = mean > 0 ? Math.max(1, all.observed(from, end - 1) / mean) : 1;
        return new NegativeBinomial(alone.mean() * growth, alone.variance() * growth);
    }

    private Usual learned(Series series, Optional<Known> known) {
        int start = start(series.size(), known);
        Usual usual = new Usual(series, covariates);
        usual.learn(start, start, 1);
        known.ifPresent(rise -> usual.shift(rise.from(), start - 1));
        return usual;
    }

    /** The week from which on there may be a drift. */
    private static int start(int end, Optional<Known> known) {
        int longest = Math.min(LENGTHS.get(LENGTHS.size() - 1), end / PART);
        return Math.max(end - longest, known.map(Known::until).orElse(0));
    }
}
