package org.koemine.trends.detection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Japan's public holidays from 2000 on, by the law as it stands in 2026 (国民の祝日に関する法律) and the exceptions made for
 * the year of the enthronement and the Olympic Games. Days of equinox follow the usual formula, which holds until 2099;
 * they are fixed a year ahead by the Cabinet's notice.
 */
final class JapaneseHolidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    /** Holidays of one year only. */
    private static final Set<LocalDate> ONCE = Set.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 10, 22));

    /** Marine day, sports day and mountain day in the two years in which they made room for the Olympic Games. */
    private static final Map<Integer, Set<MonthDay>> OLYMPIC = Map.of(
            2020, Set.of(MonthDay.of(7, 23), MonthDay.of(7, 24), MonthDay.of(8, 10)),
            2021, Set.of(MonthDay.of(7, 22), MonthDay.of(7, 23), MonthDay.of(8, 8)));

    private JapaneseHolidays() {}

    /** Whether a day is a holiday by name, in lieu of one on a Sunday (振替休日), or between two (国民の休日). */
    static boolean contains(LocalDate day) {
        return isNamed(day) || isInLieu(day) || isBetween(day);
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || ONCE.contains(day)
                || isEmperorsBirthday(day)
                || isEquinox(day)
                || isMonday(day)
                || isOfSummer(day);
    }

    private static boolean isEmperorsBirthday(LocalDate day) {
        MonthDay birthday = day.getYear() < 2019 ? MonthDay.of(12, 23) : MonthDay.of(2, 23);
        return day.getYear() != 2019 && MonthDay.from(day).equals(birthday);
    }

    private static boolean isEquinox(LocalDate day) {
        int years = day.getYear() - 1980;
        double base = day.getMonth() == Month.MARCH ? 20.8431 : day.getMonth() == Month.SEPTEMBER ? 23.2488 : -1;
        return base > 0 && day.getDayOfMonth() == (int) (base + 0.242194 * years) - Math.floorDiv(years, 4);
    }

    /** Coming-of-age day and the day of the aged; the latter was 15 September until 2002. */
    private static boolean isMonday(LocalDate day) {
        if (day.getMonth() == Month.SEPTEMBER && day.getYear() < 2003) {
            return day.getDayOfMonth() == 15;
        }
        return isNth(day, Month.JANUARY, 2) || isNth(day, Month.SEPTEMBER, 3);
    }

    /** Marine day, mountain day and sports day. */
    private static boolean isOfSummer(LocalDate day) {
        Set<MonthDay> olympic = OLYMPIC.get(day.getYear());
        if (olympic != null) {
            return olympic.contains(MonthDay.from(day));
        }
        boolean marine =
                day.getYear() < 2003 ? MonthDay.from(day).equals(MonthDay.of(7, 20)) : isNth(day, Month.JULY, 3);
        boolean mountain = day.getYear() >= 2016 && MonthDay.from(day).equals(MonthDay.of(8, 11));
        return marine || mountain || isNth(day, Month.OCTOBER, 2);
    }

    private static boolean isNth(LocalDate day, Month month, int number) {
        return day.getMonth() == month
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY)));
    }

    /** The first day after a holiday on a Sunday that is none itself. */
    private static boolean isInLieu(LocalDate day) {
        return !isNamed(day)
                && Stream.iterate(day.minusDays(1), JapaneseHolidays::isNamed, before -> before.minusDays(1))
                        .anyMatch(before -> before.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private static boolean isBetween(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
