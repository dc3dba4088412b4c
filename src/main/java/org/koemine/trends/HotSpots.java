package org.koemine.trends;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says where the complaints of a signal are, and where else its theme shows at low counts (水平展開): the same fault may be
 * beginning in other goods and places. Weeks are of seven days and end with the business date.
 */
final class HotSpots {
    private static final int MOST = 3;
    private static final int YEAR = 52;

    /** Weeks of a drift. */
    private static final int LONGEST = 26;

    /** Weeks in which it is looked elsewhere. */
    private static final int RECENT = 4;

    /** Part of the excess that is worth naming. */
    private static final double MUCH = 0.3;

    /** Part of the excess that says where it is, however usual that is. */
    private static final double MOSTLY = 0.5;

    /** A slice that is so many times as much of the rise as of the theme makes the rise. */
    private static final double MORE = 1.25;

    private static final int FEWEST_ELSEWHERE = 2;
    private static final int MOST_ELSEWHERE = 5;
    private static final double CHANCE_ELSEWHERE = 0.05;

    private final int weeks;

    /** @param weeks of history */
    HotSpots(int weeks) {
        this.weeks = weeks;
    }

    Signal locate(Signal signal, ThemeHistory theme) {
        int length = (int) Math.max(1, Math.min(LONGEST, (signal.period().days() + 6) / 7));
        List<SliceCount> concentrated = concentrated(signal, theme, length);
        return signal.at(concentrated, elsewhere(signal, theme, concentrated));
    }

    /** The slices that have most of the excess, and more of it than they usually have of the theme. */
    private List<SliceCount> concentrated(Signal signal, ThemeHistory theme, int length) {
        if (signal.period().days() == 1 || !signal.slice().equals(Slice.ALL)) {
            return List.of();
        }
        double excess = signal.observed() - signal.expected();
        return theme.slices().entrySet().stream()
                .map(slice -> count(slice, length))
                .filter(count -> count.complaints() >= Suspicion.FEWEST && count.excess() >= MUCH * excess)
                .filter(count -> isMoreThanUsual(count, signal, theme))
                .sorted(SliceCount.GREATEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static boolean isMoreThanUsual(SliceCount count, Signal signal, ThemeHistory theme) {
        if (count.slice().facet() != Facet.CHANNEL
                && count.excess() >= MOSTLY * (signal.observed() - signal.expected())) {
            return true;
        }
        int total = theme.days().total();
        double usual = theme.slices().get(count.slice()).total() / (double) total;
        return total == signal.observed() || count.complaints() >= MORE * usual * signal.observed();
    }

    private List<SliceCount> elsewhere(Signal signal, ThemeHistory theme, List<SliceCount> concentrated) {
        return theme.slices().entrySet().stream()
                .filter(slice -> slice.getKey().facet() != Facet.CHANNEL)
                .filter(slice -> !slice.getKey().equals(signal.slice()))
                .filter(slice ->
                        concentrated.stream().noneMatch(named -> named.slice().equals(slice.getKey())))
                .map(slice -> count(slice, RECENT))
                .filter(count -> count.complaints() >= FEWEST_ELSEWHERE && count.complaints() <= MOST_ELSEWHERE)
                .filter(this::isUnusual)
                .sorted(SliceCount.GREATEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private boolean isUnusual(SliceCount count) {
        return expectation(count.expected(), RECENT)
                .map(usual -> count.complaints() > usual.upperLimit(CHANCE_ELSEWHERE))
                .orElse(false);
    }

    private Optional<Expectation> expectation(double expected, int length) {
        int before = before(length);
        return before < 1
                ? Optional.empty()
                : Optional.of(Expectation.after(expected * before / length, before, length, 1));
    }

    private SliceCount count(Map.Entry<Slice, WeekCounts> slice, int length) {
        int before = before(length);
        double usual = before < 1 ? 0 : slice.getValue().in(length, length + before) / (double) before;
        return new SliceCount(slice.getKey(), slice.getValue().in(0, length), usual * length);
    }

    private int before(int length) {
        return Math.min(YEAR, weeks - length);
    }
}
