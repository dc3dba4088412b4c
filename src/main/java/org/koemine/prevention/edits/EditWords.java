package org.koemine.prevention.edits;

import java.util.Map;
import java.util.Set;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.text.SeverityVerdict;

/**
 * Words that stand for values, in every language a workbook may have been made in.
 *
 * @param statuses by the words to choose from
 * @param none words for no theme
 * @param verdicts on a danger, by the words to choose from
 * @param checked words for a signal that somebody has seen to
 */
public record EditWords(
        Map<String, Status> statuses, Set<String> none, Map<String, SeverityVerdict> verdicts, Set<String> checked) {
    public EditWords {
        statuses = Map.copyOf(statuses);
        none = Set.copyOf(none);
        verdicts = Map.copyOf(verdicts);
        checked = Set.copyOf(checked);
    }
}
