package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Learns how late records usually arrive: from when complaints of the last months were received, and the business date of
 * the night that read them first.
 *
 * <p>Only days count whose records a night was there for: the first load of a history, files that bring years at once and
 * weeks without nights say nothing of how late records are.
 */
final class Arrivals {
    /** Days looked back over. */
    private static final int DAYS = 120;

    /** Records that arrive later than this are not waited for. */
    static final int LATEST = 28;

    /** A night at most so many days after the one before it follows it; a long weekend is in between. */
    private static final int FOLLOWING = 4;

    /** Fewer complaints say too little. */
    private static final int FEWEST = 50;

    private final LocalDate first;
    private final LocalDate date;
    /** By days before the business date, then by days of delay. */
    private final int[][] counts = new int[DAYS][LATEST + 1];

    Arrivals(LocalDate date) {
        this.first = date.minusDays(DAYS - 1L);
        this.date = date;
    }

    /** @param known business date of the run that read the complaint first; later ones are not known yet */
    void add(LocalDate received, LocalDate known) {
        if (received.isBefore(first) || received.isAfter(date) || known.isAfter(date)) {
            return;
        }
        long age = ChronoUnit.DAYS.between(received, date);
        long delay = Math.max(0, ChronoUnit.DAYS.between(received, known));
        if (delay <= LATEST) {
            counts[(int) age][(int) delay]++;
        }
    }

    /**
     * The shares that have arrived by age, by the product-limit estimate in reversed time (Lawless 1994, Canadian Journal
     * of Statistics 22): of the records that arrive at most d days late, the part that is exactly d late is seen in all
     * days at least d days old, whatever is still to come of the younger ones.
     *
     * @param nights business dates that were run, sorted
     */
    ArrivedShares learn(List<LocalDate> nights) {
        double[] shares = new double[LATEST + 1];
        double later = 1;
        long seen = 0;
        for (int delay = LATEST; delay >= 0; delay--) {
            shares[delay] = later;
            long exactly = 0;
            long within = 0;
            for (int age = delay; age < DAYS; age++) {
                if (isFollowed(date.minusDays(age), nights)) {
                    exactly += counts[age][delay];
                    for (int d = 0; d <= delay; d++) {
                        within += counts[age][d];
                    }
                }
            }
            seen = Math.max(seen, within);
            later *= within == 0 ? 1 : 1 - exactly / (double) within;
        }
        return seen < FEWEST ? ArrivedShares.ALL : ArrivedShares.of(shares);
    }

    /** Whether the first night on or after a day followed another one. */
    private static boolean isFollowed(LocalDate day, List<LocalDate> nights) {
        for (int i = 1; i < nights.size(); i++) {
            if (!nights.get(i).isBefore(day)) {
                LocalDate before = nights.get(i - 1);
                return before.isBefore(day) && ChronoUnit.DAYS.between(before, nights.get(i)) <= FOLLOWING;
            }
        }
        return false;
    }
}
