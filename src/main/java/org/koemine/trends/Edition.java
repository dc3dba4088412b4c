package org.koemine.trends;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.settings.Editions;

/**
 * A week or month of the calendar that a report is about, and is compared with the one before.
 *
 * @param start its first day: a Monday, or the first of a month
 */
public record Edition(Kind kind, LocalDate start) {

    /** Weeks begin on Monday (ISO 8601). */
    public enum Kind {
        WEEKLY,
        MONTHLY;

        /** As a command line and a file's name have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        LocalDate startOf(LocalDate day) {
            return this == WEEKLY
                    ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : day.withDayOfMonth(1);
        }
    }

    public Edition {
        Objects.requireNonNull(kind, "kind");
        if (!kind.startOf(start).equals(start)) {
            throw new IllegalArgumentException("no " + kind + " edition begins on " + start);
        }
    }

    /** The one a day lies in. */
    public static Edition of(Kind kind, LocalDate day) {
        return new Edition(kind, kind.startOf(day));
    }

    /** The last one that was over when a day began. */
    public static Edition before(Kind kind, LocalDate day) {
        return of(kind, kind.startOf(day).minusDays(1));
    }

    /**
     * Those that are due on a business date: of weeks and months that ended since the night before. On the first night of
     * all none is, for nobody has seen the days before.
     *
     * @param nightBefore business date of the last report before
     */
    public static List<Edition> due(LocalDate date, Optional<LocalDate> nightBefore, Editions wanted) {
        return Stream.of(Kind.values())
                .filter(kind -> kind == Kind.WEEKLY ? wanted.weekly() : wanted.monthly())
                .map(kind -> before(kind, date))
                .filter(edition -> nightBefore
                        .filter(night -> night.isBefore(edition.period().end()))
                        .isPresent())
                .toList();
    }

    public Period period() {
        return new Period(start, kind == Kind.WEEKLY ? start.plusWeeks(1) : start.plusMonths(1));
    }

    /** What it is compared with. */
    public Period previous() {
        return of(kind, start.minusDays(1)).period();
    }

    /** Such as 2026-W44, of the year that has the week's Thursday, or 2026-10. */
    public String name() {
        return kind == Kind.WEEKLY
                ? String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : YearMonth.from(start).toString();
    }
}
