package org.koemine.report;

import java.util.List;
import java.util.Objects;

/**
 * What makes a sheet one to fill in, in the cells that look like {@link Look#INPUT}.
 *
 * @param days cells in which a day belongs; another entry is asked about, not refused, for days come in many forms
 * @param locked whether all other cells are protected against slips
 */
public record Form(List<Choice> choices, List<Area> days, String dayAdvice, boolean locked) {
    public Form {
        Objects.requireNonNull(dayAdvice, "dayAdvice");
        choices = List.copyOf(choices);
        days = List.copyOf(days);
    }
}
