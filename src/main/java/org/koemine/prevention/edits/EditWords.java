package org.koemine.prevention.edits;

import java.util.Map;
import java.util.Set;
import org.koemine.prevention.Countermeasure.Status;

/**
 * Words that stand for values, in every language a workbook may have been made in.
 *
 * @param statuses by the words to choose from
 * @param none words for no theme
 */
public record EditWords(Map<String, Status> statuses, Set<String> none) {
    public EditWords {
        statuses = Map.copyOf(statuses);
        none = Set.copyOf(none);
    }
}
