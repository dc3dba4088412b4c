package org.koemine.trends.simulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Japan's holidays of 2019 to 2025 as the Cabinet Office lists them, and the days on which mail-order shops are shut. */
final class Closed {
    private static final Set<LocalDate> HOLIDAYS = Arrays.stream(String.join(" ",
                    "2019-01-01 2019-01-14 2019-02-11 2019-03-21 2019-04-29 2019-04-30 2019-05-01 2019-05-02 2019-05-03",
                    "2019-05-04 2019-05-05 2019-05-06 2019-07-15 2019-08-11 2019-08-12 2019-09-16 2019-09-23 2019-10-14",
                    "2019-10-22 2019-11-03 2019-11-04 2019-11-23",
                    "2020-01-01 2020-01-13 2020-02-11 2020-02-23 2020-02-24 2020-03-20 2020-04-29 2020-05-03 2020-05-04",
                    "2020-05-05 2020-05-06 2020-07-23 2020-07-24 2020-08-10 2020-09-21 2020-09-22 2020-11-03 2020-11-23",
                    "2021-01-01 2021-01-11 2021-02-11 2021-02-23 2021-03-20 2021-04-29 2021-05-03 2021-05-04 2021-05-05",
                    "2021-07-22 2021-07-23 2021-08-08 2021-08-09 2021-09-20 2021-09-23 2021-11-03 2021-11-23",
                    "2022-01-01 2022-01-10 2022-02-11 2022-02-23 2022-03-21 2022-04-29 2022-05-03 2022-05-04 2022-05-05",
                    "2022-07-18 2022-08-11 2022-09-19 2022-09-23 2022-10-10 2022-11-03 2022-11-23",
                    "2023-01-01 2023-01-02 2023-01-09 2023-02-11 2023-02-23 2023-03-21 2023-04-29 2023-05-03 2023-05-04",
                    "2023-05-05 2023-07-17 2023-08-11 2023-09-18 2023-09-23 2023-10-09 2023-11-03 2023-11-23")
            .split(" "))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private Closed() {}

    static Set<LocalDate> holidays() {
        return HOLIDAYS;
    }

    static boolean on(LocalDate day) {
        return HOLIDAYS.contains(day) || shut(day);
    }

    static boolean shut(LocalDate day) {
        MonthDay of = MonthDay.from(day);
        return !of.isBefore(MonthDay.of(8, 13)) && !of.isAfter(MonthDay.of(8, 15))
                || !of.isBefore(MonthDay.of(12, 30))
                || !of.isAfter(MonthDay.of(1, 3));
    }
}
