package org.koemine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A laid-out report: all that a writer needs, with personal data masked and every text in one language.
 *
 * @param name what tells its file from others: the business date, or a week or month
 * @param date it dates the document too, so that the same content makes the same bytes
 * @param footer printed at the foot of every page, left of the page number
 */
public record Report(String name, String title, String footer, LocalDate date, Locale locale, List<Sheet> sheets) {

    public Report {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(footer, "footer");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(locale, "locale");
        sheets = List.copyOf(sheets);
    }

    /** Name for the file, in ASCII: a scheduler's locale often cannot spell Japanese file names. */
    public String fileName() {
        return "koemine-" + name + ".xlsx";
    }
}
