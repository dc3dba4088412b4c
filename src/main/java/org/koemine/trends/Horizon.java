package org.koemine.trends;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.settings.TrendSettings;

/**
 * The periods that are looked at on a business date.
 *
 * @param period the reported one; the business date is its last day
 * @param previous what it is compared with
 */
record Horizon(LocalDate date, TrendSettings settings, Period period, Period previous) {
    /** Weeks between the last one and its baseline, so that a rise that has begun does not hide itself. */
    private static final int GAP = 3;

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

    /**
     * What is tested for a rise: the last seven days, and the whole reported period, which shows a rise that began in it
     * slowly. Each is compared with whole weeks before it, none of which begins before {@code firstDay}.
     */
    List<Comparison> comparisons(LocalDate firstDay) {
        return List.of(
                new Comparison(week(0), weeksUntil(end().minusWeeks(1L + GAP), firstDay)),
                new Comparison(period(), weeksUntil(period().start(), firstDay)));
    }

    private List<Period> weeksUntil(LocalDate until, LocalDate firstDay) {
        return IntStream.range(0, settings.baselineWeeks())
                .mapToObj(before -> new Period(until.minusWeeks(before + 1L), until.minusWeeks(before)))
                .filter(week -> !week.start().isBefore(firstDay))
                .toList();
    }

    /** The weeks in which a chronic theme recurs, the last seven days first. */
    List<Period> chronic() {
        return IntStream.range(0, settings.chronicWeeks()).mapToObj(this::week).toList();
    }

    /**
     * The calendar weeks that are shown: as far back as anything here looks, but not before {@code firstDay}; the last one
     * is cut at the business date.
     */
    List<Period> shownWeeks(LocalDate firstDay) {
        LocalDate last = monday(date);
        LocalDate farthest = monday(previous.start());
        LocalDate baseline = last.minusWeeks(GAP + settings.baselineWeeks());
        LocalDate chronic = last.minusWeeks(settings.chronicWeeks() - 1L);
        LocalDate first = Stream.of(farthest, baseline, chronic)
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

    private Period week(int before) {
        LocalDate weekEnd = end().minusWeeks(before);
        return new Period(weekEnd.minusWeeks(1), weekEnd);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
