package org.koemine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.koemine.complaint.Complaint;
import org.koemine.themes.Theme;
import org.koemine.themes.inspection.Draw;
import org.koemine.themes.inspection.SampleId;

/**
 * All that a sheet for ticking is made from.
 *
 * @param date the business date of the newest run
 * @param population assignments that took part in the draw
 * @param items the assignments drawn, in random order
 * @param themes that stand, by id
 * @param customers every customer's name in the database, to be masked wherever it stands
 */
public record SampleContent(
        Draw draw,
        LocalDate date,
        Locale locale,
        long population,
        List<Item> items,
        List<Theme> themes,
        List<String> customers) {

    /**
     * A drawn assignment.
     *
     * @param start index of the mention's first UTF-16 unit in the complaint's text
     * @param end index after the last
     */
    public record Item(SampleId id, Complaint complaint, int start, int end, Theme theme) {
        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(complaint, "complaint");
            Objects.requireNonNull(theme, "theme");
        }
    }

    public SampleContent {
        Objects.requireNonNull(draw, "draw");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(locale, "locale");
        items = List.copyOf(items);
        themes = List.copyOf(themes);
        customers = List.copyOf(customers);
    }
}
