package org.koemine.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.koemine.report.masking.Masks;
import org.koemine.trends.Period;

/** All words of a report in one language, from {@code wording.properties} (English) and {@code wording_ja.properties}. */
final class Wording {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, String> plain = new HashMap<>();

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.koemine.report.wording",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The words of a key, with numbers as the language writes them. */
    String of(String key, Object... values) {
        return values.length == 0 ? plain.computeIfAbsent(key, this::format) : format(key, values);
    }

    private String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A day without its year. */
    String day(LocalDate day) {
        return written("date.day", day);
    }

    /** A day with year and weekday. */
    String fullDay(LocalDate day) {
        return written("date.full", day);
    }

    /** A day as short as it can be, for axes and narrow columns. */
    String shortDay(LocalDate day) {
        return written("date.short", day);
    }

    /** First and last day of a period. */
    String period(Period period) {
        return of("date.period", day(period.start()), day(period.lastDay()));
    }

    Masks masks() {
        return locale.getLanguage().equals("ja") ? Masks.JAPANESE : Masks.ENGLISH;
    }

    private String written(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).format(day);
    }
}
