package org.koemine.trends;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.koemine.settings.TrendSettings;

/**
 * The periods that are looked at on a business date.
 *
 * @param period the reported one; the business date is its last day
 * @param previous what it is compared with
 */
record Horizon(LocalDate date, TrendSettings settings, Period period, Period previous) {
    /** Calendar weeks that are shown at least, where the log has them. */
    private static final int SHOWN = 16;

    Horizon {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(previous, "previous");
    }

    /** Of a night: as many days as the settings say, and as many before them. */
    Horizon(LocalDate date, TrendSettings settings) {
        this(
                date,
                settings,
                days(date, settings.periodDays()),
                days(date.minusDays(settings.periodDays()), settings.periodDays()));
    }

    /** Of a week or month. */
    Horizon(Edition edition, TrendSettings settings) {
        this(edition.period().lastDay(), settings, edition.period(), edition.previous());
    }

    private static Period days(LocalDate last, int days) {
        return new Period(last.plusDays(1L - days), last.plusDays(1));
    }

    /** The weeks in which a chronic theme recurs. */
    Period chronic() {
        return new Period(end().minusWeeks(settings.chronicWeeks()), end());
    }

    /**
     * The calendar weeks that are shown: as far back as anything here looks, but not before {@code firstDay}; the last one
     * is cut at the business date.
     */
    List<Period> shownWeeks(LocalDate firstDay) {
        LocalDate last = monday(date);
        LocalDate farthest = monday(previous.start());
        LocalDate usual = last.minusWeeks(SHOWN - 1L);
        LocalDate chronic = last.minusWeeks(settings.chronicWeeks() - 1L);
        LocalDate first = Stream.of(farthest, usual, chronic)
                .min(LocalDate::compareTo)
                .filter(monday -> monday.isAfter(firstDay))
                .orElse(monday(firstDay.isAfter(date) ? date : firstDay));
        return first.datesUntil(end(), java.time.Period.ofWeeks(1))
                .map(monday -> new Period(monday, monday.equals(last) ? end() : monday.plusWeeks(1)))
                .toList();
    }

    private LocalDate end() {
        return date.plusDays(1);
    }

    /** Seven days, of which week 0 ends with the business date. */
    Period week(int before) {
        LocalDate weekEnd = end().minusWeeks(before);
        return new Period(weekEnd.minusWeeks(1), weekEnd);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
