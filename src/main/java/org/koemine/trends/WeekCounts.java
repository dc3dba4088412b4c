package org.koemine.trends;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts of weeks of seven days each that end with the business date, the last one first; four bytes a week. */
public final class WeekCounts {
    private int[] weeks = new int[4];
    private int length;
    private int total;

    /** @param counts the last week's first */
    static WeekCounts of(int... counts) {
        WeekCounts weeks = new WeekCounts();
        for (int week = 0; week < counts.length; week++) {
            for (int i = 0; i < counts[week]; i++) {
                weeks.add(7 * week);
            }
        }
        return weeks;
    }

    /** @param daysAgo before the business date, 0 or more */
    void add(int daysAgo) {
        int week = daysAgo / 7;
        if (week >= weeks.length) {
            weeks = Arrays.copyOf(weeks, Math.max(week + 1, 2 * weeks.length));
        }
        weeks[week]++;
        length = Math.max(length, week + 1);
        total++;
    }

    int total() {
        return total;
    }

    /** @param week 0 for the last */
    int in(int week) {
        return week < length ? weeks[week] : 0;
    }

    /** Of the weeks from {@code from} up to, but without, {@code to}, counted back from the business date. */
    int in(int from, int to) {
        return IntStream.range(from, to).map(this::in).sum();
    }
}
