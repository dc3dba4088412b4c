package org.koemine.trends;

import java.util.Arrays;

/** Counts complaints day by day, in any order. */
final class DayCounter {
    private int[] counts = new int[0];
    private int start;

    /** @param epochDay as {@link java.time.LocalDate#toEpochDay} */
    void add(int epochDay) {
        if (counts.length == 0) {
            start = epochDay;
            counts = new int[1];
        } else if (epochDay < start) {
            int more = Math.max(start - epochDay, counts.length);
            int[] wider = new int[counts.length + more];
            System.arraycopy(counts, 0, wider, more, counts.length);
            counts = wider;
            start -= more;
        } else if (epochDay - start >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(epochDay - start + 1, 2 * counts.length));
        }
        counts[epochDay - start]++;
    }

    /** What was counted so far. */
    DayCounts counts() {
        int from = 0;
        int to = counts.length;
        while (from < to && counts[from] == 0) {
            from++;
        }
        while (from < to && counts[to - 1] == 0) {
            to--;
        }
        return DayCounts.of(start + from, Arrays.copyOfRange(counts, from, to));
    }
}
