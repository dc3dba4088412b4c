package org.koemine.trends.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;

/** Japan's holidays of 2019 to 2026 as a list, and the days on which mail-order shops are shut. */
final class Closed {
    private static final String LIST = "/org/koemine/trends/detection/japanese-holidays.txt";
    private static final Set<LocalDate> HOLIDAYS = read();

    private Closed() {}

    private static Set<LocalDate> read() {
        try (InputStream list = Closed.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean on(LocalDate day) {
        return HOLIDAYS.contains(day) || shut(day);
    }

    static boolean shut(LocalDate day) {
        MonthDay of = MonthDay.from(day);
        return (!of.isBefore(MonthDay.of(8, 13)) && !of.isAfter(MonthDay.of(8, 15)))
                || !of.isBefore(MonthDay.of(12, 30))
                || !of.isAfter(MonthDay.of(1, 3));
    }
}
