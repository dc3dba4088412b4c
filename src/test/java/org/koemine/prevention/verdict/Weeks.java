package org.koemine.prevention.verdict;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Weeks for tests. */
final class Weeks {
    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private Weeks() {}

    /** Weeks beside a steady hundred other complaints, from the first one {@code offset} weeks after {@link #START}. */
    static Course at(int offset, int... counts) {
        return new Course(
                IntStream.range(0, counts.length)
                        .mapToObj(week -> new Week(START.plusWeeks(offset + (long) week), counts[week], 100))
                        .toList(),
                Exposure.OTHERS);
    }

    /** Weeks up to {@link #START}. */
    static Course before(int... counts) {
        return at(-counts.length, counts);
    }

    /** A level with what chance does to it: the level, one more, the level, one fewer, and so on. */
    static int[] around(int level, int weeks) {
        return IntStream.range(0, weeks)
                .map(week -> level + new int[] {0, 1, 0, -1}[week % 4])
                .toArray();
    }

    static int[] then(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
