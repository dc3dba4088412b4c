package org.koemine.themes;

import java.util.List;
import java.util.Objects;

/**
 * One problem said in many ways.
 *
 * @param label the problem as customers put it, unique among the themes
 * @param terms its distinguishing terms, most telling first
 * @param exemplars three to five where there are as many distinct ones, most central first but for one that says the label
 */
public record Theme(ThemeId id, String label, List<String> terms, List<Exemplar> exemplars) {
    public Theme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        terms = List.copyOf(terms);
        exemplars = List.copyOf(exemplars);
    }
}
