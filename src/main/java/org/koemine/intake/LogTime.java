package org.koemine.intake;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day: 9:05, 09:05:30, 9時5分, 午後3時, 3:05 PM, with an offset where the log has one.
 *
 * @param offset from UTC, where the cell has one
 */
record LogTime(LocalTime time, Optional<ZoneOffset> offset) {
    private static final Pattern FORM = Pattern.compile("(?<before>午前|午後|am|pm)?\\s*"
            + "(?<hour>\\d{1,2})(?:[:時](?:\\s*(?<minute>\\d{1,2})分?)?(?::?(?<second>\\d{1,2})(?:[.,]\\d+)?秒?)?)"
            + "\\s*(?<after>am|pm)?\\s*(?<offset>z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<before>)(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<after>)(?<offset>)");
    private static final int NOON = 12;

    /** @param text with half-width characters in lower case */
    static Optional<LogTime> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            form = COMPACT.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
        }
        int hour = hour(Integer.parseInt(form.group("hour")), half(form));
        int minute = number(form.group("minute"));
        int second = number(form.group("second"));
        if (hour < 0 || hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(new LogTime(LocalTime.of(hour, minute, second), offset(form.group("offset"))));
    }

    private static String half(Matcher form) {
        String before = form.group("before");
        String half = before == null || before.isEmpty() ? form.group("after") : before;
        return half == null ? "" : half;
    }

    /** Hour of 24, or -1 where there is none: 午後0時 and 12 PM are noon, 12 AM is midnight, 午後15時 is 15. */
    private static int hour(int hour, String half) {
        return switch (half) {
            case "午後", "pm" -> hour < NOON ? hour + NOON : hour;
            case "午前" -> hour <= NOON ? hour : -1;
            case "am" -> hour <= NOON ? hour % NOON : -1;
            default -> hour;
        };
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        int hours = Integer.parseInt(text.substring(1, 3));
        int minutes = Integer.parseInt(text.substring(text.length() - 2));
        if (hours > 17 || minutes > 59) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
