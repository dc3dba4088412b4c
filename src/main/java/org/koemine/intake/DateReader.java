package org.koemine.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.fault.FaultId;

/**
 * Reads dates as Japanese logs write them: 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, 令和8年1月5日, R8.1.5, 20260105,
 * a workbook's serial number; with a weekday and a time of day behind, in full-width digits too. Dates with a two-digit
 * year or the year at the end are not guessed at.
 */
public final class DateReader {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?(.*)");
    private static final Pattern JAPANESE_YEAR = Pattern.compile("(" + Era.NAMES
            + ")\\s*\\.?\\s*(元|\\d{1,2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?(.*)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})((?!\\d).*|\\d{4}|\\d{6})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.(\\d+))?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^\\s*(?:\\([月火水木金土日祝・]{1,3}(?:曜日?)?\\)|[月火水木金土日](?:曜日?|(?=\\s|$))|\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\)?)");
    /** Whatever comes before is a slip of the keyboard. */
    private static final int FIRST_YEAR = 1900;

    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneId zone;
    private final Optional<LocalDate> dayZero;

    /** @param dayZero day of a workbook's serial number 0; empty where numbers are no dates */
    DateReader(ZoneId zone, Optional<LocalDate> dayZero) {
        this.zone = zone;
        this.dayZero = dayZero;
    }

    /** The day that a text names and nothing else beside it; empty where it names none. */
    public static Optional<LocalDate> day(String text) {
        return new DateReader(ZoneOffset.UTC, Optional.empty()).read(text) instanceof Reading.Read read
                        && read.date().exact()
                        && read.date().time().isEmpty()
                ? Optional.of(read.date().date())
                : Optional.empty();
    }

    /** A date that was read, or why it was not. */
    sealed interface Reading {
        record Read(LogDate date) implements Reading {}

        record Refused(FaultId reason) implements Reading {}
    }

    Reading read(String cell) {
        String text = fold(cell);
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches()) {
            return date(Integer.parseInt(form.group(1)), form);
        }
        form = COMPACT.matcher(text);
        if (form.matches()) {
            return date(Integer.parseInt(form.group(1)), form);
        }
        form = JAPANESE_YEAR.matcher(text);
        if (form.matches()) {
            return date(Era.year(form.group(1), form.group(2)), form.group(3), form.group(4), form.group(5));
        }
        form = SERIAL.matcher(text);
        if (form.matches() && dayZero.isPresent()) {
            return serial(form);
        }
        return new Reading.Refused(FaultId.DATE_UNREADABLE);
    }

    Optional<LocalTime> readTime(String cell) {
        String text = fold(cell);
        Optional<LogTime> time = LogTime.read(text);
        if (time.isEmpty() && read(cell) instanceof Reading.Read read) {
            return read.date().time();
        }
        return time.map(LogTime::time);
    }

    private static String fold(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Reading date(int year, Matcher form) {
        return date(year, form.group(2), form.group(3), form.group(4));
    }

    private Reading date(int year, String month, String day, String rest) {
        if (year < FIRST_YEAR) {
            return new Reading.Refused(FaultId.DATE_IMPOSSIBLE);
        }
        LocalDate date;
        try {
            date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return new Reading.Refused(FaultId.DATE_IMPOSSIBLE);
        }
        return new Reading.Read(withTime(date, rest));
    }

    private LogDate withTime(LocalDate date, String rest) {
        String behind = WEEKDAY.matcher(rest).replaceFirst("").strip();
        if (behind.startsWith("t")) {
            behind = behind.substring(1);
        }
        if (behind.isEmpty()) {
            return new LogDate(date, Optional.empty(), true);
        }
        return LogTime.read(behind)
                .map(time -> inZone(date, time))
                .orElseGet(() -> new LogDate(date, Optional.empty(), false));
    }

    private LogDate inZone(LocalDate date, LogTime time) {
        LocalDateTime moment = date.atTime(time.time());
        LocalDateTime local = time.offset()
                .map(offset -> moment.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime())
                .orElse(moment);
        return new LogDate(local.toLocalDate(), Optional.of(local.toLocalTime()), true);
    }

    private Reading serial(Matcher form) {
        LocalDate date = dayZero.orElseThrow().plusDays(Long.parseLong(form.group(1)));
        if (form.group(2) == null) {
            return new Reading.Read(new LogDate(date, Optional.empty(), true));
        }
        long seconds = Math.round(Double.parseDouble("0." + form.group(2)) * SECONDS_A_DAY);
        LocalDateTime moment = date.atStartOfDay().plusSeconds(seconds);
        return new Reading.Read(new LogDate(moment.toLocalDate(), Optional.of(moment.toLocalTime()), true));
    }
}
